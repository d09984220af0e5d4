"""Entry point of the packaged program; with ``-m`` it runs one of its modules, as Python does.

So processes of Alcove start each other in the same way, packaged or not.
"""

import multiprocessing
import runpy
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["-m"] and sys.argv[2:3]:
        module = sys.argv[2]
        if module.partition(".")[0] != "app":
            sys.exit(f"{module} is not a module of Alcove.")
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        from app.__main__ import main

        sys.exit(main())
