"""Intent frames in English."""

from __future__ import annotations

from app.core.catalog.intent_frames.frames import Frames

ENGLISH = Frames(
    words={
        "please": r"(?:please |(?:can|could|would|will) you (?:please )?|i want to |i'd like to )?",
        "things": r"(?:(?:<kind> )?(?:documents|files|docs)|<kinds>)",
        "papers": r"(?P<papers>contracts|agreements|leases|invoices|receipts|letters|bills|quotes"
        r"|reports|minutes|policies|certificates|manuals|notes|leaflets|statements|payslips"
        r"|newsletters|procedures)",
        "the": r"(?:the |my |our )?",
        "own": r"(?:do (?:i|we) (?:have|keep)|have (?:i|we)(?: got)?)",
        "library": r"(?: here| in total| altogether| in (?:my|our|the) (?:library|documents"
        r"|files))",
        "mention": r"(?:mention|contain|are about|talk about|deal with|refer to"
        r"|say something about)",
        "about": r"(?:about|on|regarding|concerning|mentioning|containing|(?:that |which"
        r" )?<mention>)",
        "folder": r"(?:folder|directory)",
        "within": r"(?:(?: are(?: there)?)? (?:in|inside|under|from) <the>"
        r"(?:<folder> <called>|<called> <folder>))",
        "in": r"(?:<library>|<within>|(?: are(?: there)?)? (?:in|inside|under) <the><maybe>)?",
        "show": r"(?:list|show|show me|give me|find|find me|display|tell me)(?: a list of)?",
        "changed": r"(?:changed|new|added|modified|updated|edited|removed|deleted)",
        "what": r"what(?:'s| is| has| was| were| did)? (?:been )?",
        "target": r"(?:(?P<here>(?:this|it|them|these|(?:this|the|these) "
        r"(?:document|file|folder|pdf|text|documents|files)))"
        r"|(?P<everything>everything|all|(?:all )?(?:of )?(?:my|our|the) (?:library|documents"
        r"|files))"
        r"|<the>(?:document|file|<folder>) <called>|<the><called> <folder>|<the><maybe>)",
        "and": r"(?:and |what about |how about |and what about |only )",
    },
    periods={
        r"today": ("day", 0),
        r"(?:since )?yesterday": ("day", 1),
        r"(?:since |during |in )?this week": ("week", 0),
        r"(?:since )?last week": ("week", 1),
        r"(?:since |during |in )?this month": ("month", 0),
        r"(?:since )?last month": ("month", 1),
        **{
            f"since {day}": ("weekday", n)
            for n, day in enumerate(
                ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
            )
        },
        r"(?:in|during|within|over) the (?:last|past) week": ("days", 7),
        r"(?:in|during|within|over) the (?:last|past) month": ("days", 31),
        r"(?:in|during|within|over) the (?:last|past) (?P<days>\d{1,3}) days": ("days", 0),
        r"lately|recently": ("days", 7),
    },
    counts=(
        r"how many <things>(?: <own>| are there)?<in>",
        r"how many <things>(?: <own>| are there)? <about> <topic><within>?",
        r"how many <papers> <own>(?:<library>|<within>)?",
        r"how many <papers> <own> <about> <topic><within>?",
        r"how many (?:of (?:my|our) )?<papers> mention <topic>",
        r"how many <papers>(?:<within>| are(?: there)?<library>)",
        r"<please>count (?:all )?<the><things><in>",
    ),
    listings=(
        r"<please><show> (?:all )?(?:of )?<the><things><in>",
        r"<please><show> (?:all )?(?:of )?<the><things> <about> <topic><within>?",
        r"<please><show> (?:all )?(?:of )?(?:my|our) <papers>(?:<library>|<within>)?",
        r"<please><show> (?:all )?(?:of )?(?:my|our) <papers> <about> <topic><within>?",
        r"(?:which|what) <things> <mention> <topic><within>?",
        r"(?:which|what) (?:of (?:my|our) )?<papers> mention <topic><within>?",
        r"(?:which|what) (?:<things>|<papers>) <own>(?: <about> <topic>)?(?:<library>|<within>)?",
        r"in (?:which|what) <things> (?:is|are) <topic> (?:mentioned|discussed)",
        r"in (?:which|what) <things> (?:(?:does|do) <topic> (?:appear|occur)"
        r"|(?:can|do) i find <topic>)",
        r"<please>(?:<show> |what are |which are )?(?:my|our|the) (?:<number> )?"
        r"(?:latest|newest|most recent|last) (?:<number> )?<things><in>",
        r"<please>(?:<show> |what are |which are )?(?:my|our) (?:<number> )?"
        r"(?:latest|newest|most recent|last) (?:<number> )?<papers><within>?",
    ),
    changes=(
        r"<what><changed>(?:<library>|<within>)? <when>",
        r"<what><changed> <when>(?:<library>|<within>)",
        r"what (?:has )?changed in <the><maybe> <when>",
        r"<what>(?:new|changed) in (?:my|our) (?:library|documents|files)",
        r"(?:which|what|how many) <things> (?:have |has |were |are )?(?:been )?<changed>"
        r"(?: <when>)?<within>?",
        r"<please><show> (?:all )?<the>(?:recently )?<changed> <things>(?: <when>)?<within>?",
        r"<please><show> (?:all )?<the><things>(?: that)? (?:were |have been |are )?"
        r"(?:<changed>|from) <when><within>?",
        r"(?:is there )?anything new <when>",
    ),
    summaries=(
        r"<please>(?:summari[sz]e|sum up|(?:give me |write )?(?:a |the )?(?:short |brief )?"
        r"summary(?: of)?|tl;?dr)(?: <target>)?",
        r"what (?:is|are) (?P<here>th(?:is|ese) (?:document|folder|file|pdf|documents|files))"
        r" about",
    ),
    follow_ups=(
        r"<and><the><things><in>",
        r"<and>?in <the>(?:<folder> <called>|<called> <folder>|<maybe>)",
        r"<and>(?:those )?<about> <topic>",
        r"<and><when>",
    ),
)
