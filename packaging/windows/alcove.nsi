; The installer for Windows: packaging/windows/nsis.py runs makensis on it. Not tested on Windows yet.
; Silent: alcove-setup.exe /S   Another folder: /D=C:\Alcove (last, without quotes)
; Removing the library too: "C:\Program Files\Alcove\uninstall.exe" /PURGE
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"
Name "Alcove"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Alcove"
RequestExecutionLevel admin
SetCompressor /SOLID lzma
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Alcove"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\alcove.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"

Section
  SetRegView 64
  RMDir /r "$INSTDIR\_internal" ; what an older version left; the library lies elsewhere
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  File "${HERE}\deny-network.ps1"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Alcove.lnk" "$INSTDIR\alcove.exe" "desktop"
  WriteRegStr HKLM "Software\Classes\.alcovepack" "" "Alcove.Pack"
  WriteRegStr HKLM "Software\Classes\Alcove.Pack\shell\open\command" "" '"$INSTDIR\alcove.exe" desktop "%1"'
  WriteRegStr HKLM "${KEY}" "DisplayName" "Alcove"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "DisplayIcon" "$INSTDIR\alcove.exe"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  nsExec::ExecToLog 'powershell -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\deny-network.ps1" -Folder "$INSTDIR"'
  Pop $0
  StrCmp $0 "0" denied
    MessageBox MB_ICONSTOP "The firewall rule could not be made ($0). Alcove works, but Windows does not keep it from the network." /SD IDOK
  denied:
SectionEnd

Section "Uninstall"
  SetRegView 64
  nsExec::ExecToLog 'powershell -NoProfile -Command "Remove-NetFirewallRule -Group Alcove"'
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\alcove.exe"
  Delete "$INSTDIR\deny-network.ps1"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Alcove.lnk"
  DeleteRegKey HKLM "Software\Classes\.alcovepack"
  DeleteRegKey HKLM "Software\Classes\Alcove.Pack"
  DeleteRegKey HKLM "${KEY}"
  ${GetParameters} $1
  ${GetOptions} $1 "/PURGE" $2
  IfErrors kept
    RMDir /r "$LOCALAPPDATA\Alcove"
  kept:
SectionEnd
