"""Intent frames in Spanish."""

from __future__ import annotations

from app.core.catalog.intent_frames.frames import Frames

_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")

SPANISH = Frames(
    words={
        "please": r"(?:por favor,? )?(?:(?:puedes|podrías|quiero) )?",
        "things": r"(?:(?:documentos|archivos|ficheros)(?: (?:de )?<kind>)?|<kinds>)",
        "papers": r"(?P<papers>contratos|acuerdos|facturas|recibos|cartas|presupuestos|informes"
        r"|actas|pólizas|certificados|manuales|notas|folletos|nóminas|boletines|procedimientos)",
        "the": r"(?:el |la |los |las |mi |mis |nuestros |nuestras )?",
        "own": r"(?:tengo|tenemos|hay)",
        "mine": r"(?:tengo|tenemos)",
        "library": r"(?: aquí| en total| en (?:mi|la|nuestra) biblioteca| en mis (?:documentos"
        r"|archivos))",
        "mention": r"(?:mencionan|contienen|tratan (?:de|sobre)|hablan (?:de|sobre)|se refieren a)",
        "about": r"(?:sobre|acerca de|que <mention>)",
        "within": r"(?: (?:están |hay )?(?:en|dentro de|de) (?:la |mi |nuestra )?carpeta <called>)",
        "in": r"(?:<library>|<within>|(?: están| hay)? en <the><maybe>)?",
        "show": r"(?:lista|listar?|enumera|muestra|muéstrame|mostrar|mostrarme|dame|busca"
        r"|encuentra)"
        r"(?: una lista de)?",
        "changed": r"(?:cambiad[oa]s?|nuev[oa]s?|añadid[oa]s?|modificad[oa]s?|actualizad[oa]s?"
        r"|eliminad[oa]s?|borrad[oa]s?)",
        "target": r"(?:(?P<here>esto|est[ea] (?:documento|archivo|carpeta|pdf|texto)|el documento"
        r"|el archivo|la carpeta)|(?P<everything>todo|(?:todos )?mis (?:documentos|archivos)"
        r"|mi biblioteca)|<the>(?:documento|archivo|carpeta) <called>|<the><maybe>)",
        "and": r"(?:y |¿?y |qué hay de |solo )",
    },
    periods={
        r"hoy": ("day", 0),
        r"(?:desde )?ayer": ("day", 1),
        r"(?:en )?esta semana": ("week", 0),
        r"(?:desde )?la semana pasada": ("week", 1),
        r"(?:en )?este mes": ("month", 0),
        r"(?:desde )?el mes pasado": ("month", 1),
        **{
            f"desde el {day}": ("weekday", n)
            for n, day in enumerate(
                ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
            )
        },
        r"en la última semana": ("days", 7),
        r"en el último mes": ("days", 31),
        r"en los últimos (?P<days>\d{1,3}) días": ("days", 0),
        r"últimamente|recientemente": ("days", 7),
    },
    counts=(
        r"cuántos <things>(?: <own>)?<in>",
        r"cuántos <things>(?: <own>)? <about> <topic><within>?",
        r"cuántos <things> <mention> <topic><within>?",
        r"cuánt[oa]s <papers> <mine>(?:<library>|<within>)?",
        r"cuánt[oa]s <papers> <mine> <about> <topic><within>?",
        r"cuánt[oa]s (?:de mis )?<papers> mencionan <topic>",
        r"cuánt[oa]s <papers>(?: hay)?(?:<within>|<library>)",
        r"cuántas <kinds>(?: <own>)?<in>",
        r"<please>cuenta(?:r)? (?:todos )?<the><things><in>",
    ),
    listings=(
        r"<please><show> (?:todos |todas )?<the><things><in>",
        r"<please><show> (?:todos |todas )?<the><things> <about> <topic><within>?",
        r"<please><show> (?:todos |todas )?(?:mis|nuestr[oa]s) <papers>(?:<library>|<within>)?",
        r"<please><show> (?:todos |todas )?(?:mis|nuestr[oa]s) <papers> <about> <topic><within>?",
        r"(?:qué|cuáles) <things> <mention> <topic><within>?",
        r"(?:qué|cuáles de mis) <papers> mencionan <topic><within>?",
        r"qué (?:<things>|<papers>) <mine>(?: <about> <topic>)?(?:<library>|<within>)?",
        r"en qué <things> (?:se menciona|aparecen?|se habla de) <topic>",
        r"<please>(?:<show> |cuáles son )?(?:mis|los|las) (?:<number> )?últim[oa]s (?:<number>"
        r" )?<things><in>",
        r"<please>(?:<show> |cuáles son )?mis (?:<number> )?últim[oa]s (?:<number>"
        r" )?<papers><within>?",
        r"<please>(?:<show> |cuáles son )?mis <things> más recientes",
    ),
    changes=(
        r"qué (?:ha cambiado|cambió|hay de nuevo|se ha añadido|se ha modificado)(?:<library>"
        r"|<within>)? <when>",
        r"qué (?:ha cambiado|cambió|hay de nuevo) <when>(?:<library>|<within>)",
        r"qué (?:ha cambiado|cambió) en <the><maybe> <when>",
        r"qué (?:ha cambiado|hay de nuevo)<library>",
        r"(?:qué|cuántos) <things> (?:han cambiado|cambiaron|son nuevos|se han (?:añadido"
        r"|modificado|eliminado"
        r"|borrado))(?: <when>)?<within>?",
        r"<please><show> (?:todos )?<the><things> (?:<changed>|de) <when><within>?",
        r"<please><show> <the><things> <changed><within>?",
        r"(?:hay )?algo nuevo <when>",
    ),
    summaries=(
        r"<please>(?:resume|resumir|resúmeme|(?:dame |haz |hazme )?(?:un |el )?(?:breve"
        r" )?resumen(?: de| del)?)"
        r"(?: <target>)?",
        r"de qué trata (?P<here>est[ea] (?:documento|archivo|carpeta|pdf))",
    ),
    follow_ups=(
        r"<and><the><things><in>",
        r"<and>?en (?:la carpeta <called>|<the><maybe>)",
        r"<and>(?:los )?<about> <topic>",
        r"<and><when>",
    ),
)
