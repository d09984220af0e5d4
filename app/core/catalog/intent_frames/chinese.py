"""Intent frames in Chinese."""

from __future__ import annotations

from app.core.catalog.intent_frames.frames import Frames

CHINESE = Frames(
    words={
        "please": r"(?:请|请帮我|帮我|麻烦)?",
        "things": r"(?:<kind>?\s*(?:文件|文档)|<kinds>)",
        "papers": r"(?P<papers>合同|协议|发票|收据|信件|报告|会议纪要|保单|证书|手册|笔记|账单)",
        "my": r"(?:我|我们|我的|我们的)",
        "many": r"(?:一共|总共|共)?(?:有)?多少(?:个|份|篇|封|张)?",
        "library": r"(?:资料库|文档库|库)(?:里|中|内)?",
        "within": r"(?:在)?(?:<called>(?:文件夹|目录)|(?:文件夹|目录)\s*<called>)(?:里面|里|中"
        r"|内|下)?(?:的)?",
        "mention": r"(?:提到了?|提及|包含|涉及|讲到|谈到)",
        "show": r"(?:列出|显示|给我看|找出|查找|展示)",
        "changed": r"(?:改动|变化|变动|更新|修改|变更|改变|新增|增加|添加|删除)",
        "target": r"(?:(?P<here>(?:这个?|这份|此|本)(?:文件夹?|文档|pdf|目录)?|它)"
        r"|(?P<everything>全部"
        r"|所有(?:的)?(?:文件|文档)"
        r"|我的(?:文件|文档|资料库))|(?:文件夹?|文档)\s*<called>|<called>文件夹|<maybe>)",
        "and": r"(?:那么?|那|只要)",
    },
    periods={
        r"今天": ("day", 0),
        r"(?:从|自)?昨天(?:以来|起)?": ("day", 1),
        r"(?:这|本)(?:个)?(?:周|星期)": ("week", 0),
        r"上(?:个)?(?:周|星期)(?:以来)?": ("week", 1),
        r"(?:这个|本)月": ("month", 0),
        r"上(?:个)?月(?:以来)?": ("month", 1),
        **{
            f"(?:从|自)?(?:上|本|这)?(?:周|星期){day}(?:以来|起|之后)": ("weekday", n)
            for n, day in enumerate("一二三四五六日")
        },
        r"最近(?P<days>\d{1,3})天": ("days", 0),
        r"最近(?:一周)?": ("days", 7),
    },
    counts=(
        r"<my>?(?:现在)?<many><things>",
        r"<my>?(?:的)?<library><many><things>",
        r"<within><many><things>",
        r"<my><many><papers>",
        r"<within><many><papers>",
        r"<my>?<many>(?:关于|有关)<topic>的(?:<things>|<papers>)",
        r"(?:关于|有关)<topic>的<things><many>",
        r"<many><things><mention><topic>",
    ),
    listings=(
        r"<please><show><my>?(?:的)?(?:所有|全部)?(?:的)?<things>",
        r"<please><show><my>(?:的)?(?:所有|全部)?(?:的)?<papers>",
        r"<please><show><within>(?:所有|全部)?(?:的)?(?:<things>|<papers>)",
        r"<please><show><my>?(?:的)?(?:所有|全部)?(?:关于|有关|<mention>)<topic>的<things>",
        r"(?:有)?(?:哪些|什么)(?:<things>|<papers>)<mention><topic>",
        r"<my>有(?:哪些|什么)(?:关于<topic>的)?(?:<things>|<papers>)",
        r"<topic>(?:在|出现在)哪些<things>(?:里|中)?(?:出现|提到)?",
        r"<please><show>?<my>?(?:的)?最(?:新|近)(?:的)?(?:<number>(?:个|份|篇))?<things>",
        r"<please><show>?<my>(?:的)?最(?:新|近)(?:的)?(?:<number>(?:个|份|篇))?<papers>",
    ),
    changes=(
        r"<when>(?:<library>|<within>)?(?:有)?(?:什么|哪些)(?:<changed>|新文件|新文档|变了)",
        r"<when>(?:<library>|<within>)?<changed>了(?:什么|哪些)(?:<things>)?",
        r"<when>(?:有)?(?:哪些|什么|多少)(?:个)?<things>(?:有|被|发生了?)?<changed>(?:了|过)?",
        r"(?:有)?哪些<things>(?:在)?<when>(?:有|被|发生了?)?<changed>(?:了|过)?",
        r"<please><show><when><changed>(?:的|过的)<things>",
    ),
    summaries=(
        r"<please>(?:总结|概括|归纳|概述)(?:一下)?(?:<target>)?",
        r"(?P<here>(?:这个?|这份)(?:文件夹?|文档|pdf))(?:是)?(?:讲什么|关于什么|讲的是什么)(?:的)?",
    ),
    follow_ups=(
        r"<and><things>呢",
        r"<and>?<called>文件夹(?:里)?呢",
        r"<and>?关于<topic>的呢",
        r"<and>?<when>呢",
    ),
)
