# Denies Alcove the network, in and out. The installer runs it as an administrator, with the program's folder.
# Written from the documentation of New-NetFirewallRule; not verified on Windows yet.
param([Parameter(Mandatory = $true)][string]$Folder)

$ErrorActionPreference = "Stop"
Remove-NetFirewallRule -Group "Alcove" -ErrorAction SilentlyContinue
foreach ($program in Get-ChildItem -Path $Folder -Filter *.exe -Recurse) {
    foreach ($direction in "Inbound", "Outbound") {
        New-NetFirewallRule -Group "Alcove" -DisplayName "Alcove stays offline ($($program.Name), $direction)" `
            -Program $program.FullName -Direction $direction -Action Block -Profile Any | Out-Null
    }
}
