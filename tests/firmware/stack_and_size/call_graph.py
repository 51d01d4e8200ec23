"""Who calls whom, and how much stack each function takes: out of the compiler's own notes and the objects."""

import fnmatch
import re
from pathlib import Path

from indirect_calls import CALLED_BY_OTHERS, TARGETS
from toolchain import ToolError, run

NODE = re.compile(r'^node: \{ title: "([^"]+)" label: "([^"]*)"', re.MULTILINE)
EDGE = re.compile(r'^edge: \{ sourcename: "([^"]+)" targetname: "([^"]+)"(?: label: "([^"]*)")?', re.MULTILINE)
FRAME = re.compile(r"\\n(\d+) bytes \((\w[\w,]*)\)")
INDIRECT = "__indirect_call"
CALLED_POINTER = re.compile(r"(\w+)\s*\)*\(")
SECTION = re.compile(r"^RELOCATION RECORDS FOR \[(\S+?)\]:$")
RELOCATION = re.compile(r"^[0-9a-f]{8} (R_ARM_\w+)\s+(\S+)$")
CALLS = {"R_ARM_THM_CALL"}
JUMPS = {"R_ARM_THM_JUMP24", "R_ARM_THM_JUMP19", "R_ARM_THM_JUMP11"}
POINTERS = {"R_ARM_ABS32", "R_ARM_THM_MOVW_ABS_NC"}
CLONE = re.compile(r"\.(?:isra|part|constprop|cold)\.\d+")


def short(title):
    """A function's name in reports: static ones with their file, copies that the compiler made under their own name."""
    path, colon, name = title.rpartition(":")
    return CLONE.sub("", f"{Path(path).name}:{name}" if colon else name)


class CallGraph:
    """`frames` has the bytes of each function, `calls` whom it calls, `tails` which calls have given its frame back."""

    def __init__(self, objects, program):
        self.family = objects.family
        self.frames = {}
        self.calls = {}
        self.tails = set()
        self.pointed_at = set()
        self.used_entries = set()
        self.dynamic = []
        for file in objects.files:
            self.read_notes(file.with_suffix(".ci").read_text(encoding="utf-8"))
            self.read_relocations(file)
        self.resolve_patterns()
        for name, called in CALLED_BY_OTHERS.items():
            self.frames[name] = 0
            self.calls[name] = set(called)
        self.add_library_functions(program)
        self.check()

    # -- Reading -------------------------------------------------------------------------------------------------------

    def read_notes(self, text):
        for title, label in NODE.findall(text):
            frame = FRAME.search(label)
            if frame:
                name = short(title)
                self.frames[name] = max(self.frames.get(name, 0), int(frame[1]))
                self.calls.setdefault(name, set())
                if frame[2] != "static":
                    self.dynamic.append(name)
        for source, target, place in EDGE.findall(text):
            reached = self.targets_at(place) if target == INDIRECT else [short(target)]
            self.calls.setdefault(short(source), set()).update(reached)

    def targets_at(self, place):
        """The targets of the call through a pointer that stands at file:line:column."""
        file, line, column = place.rsplit(":", 2)
        text = Path(file).read_text(encoding="utf-8").splitlines()[int(line) - 1][int(column) - 1 :]
        name = CALLED_POINTER.findall(text)[0] if not text.startswith("((") else re.match(r"\(\(\w+\)(\w+)\)", text)[1]
        key = (Path(file).name.replace(self.family, "{family}"), name)
        if key not in TARGETS:
            raise ToolError(f"{place}: indirect_calls.py does not say whom the call through the pointer {name} reaches")
        self.used_entries.add(key)
        return [target.format(family=self.family) for target in TARGETS[key]]

    def read_relocations(self, file):
        """Calls that are jumps leave no frame behind; functions whose address is stored are called through a pointer."""
        section = None
        called, jumped = set(), set()
        functions = {line.split()[-1] for line in run("nm", file).splitlines() if line.split()[-2] in "tT"}
        for line in run("objdump", "-r", file).splitlines():
            found = SECTION.match(line)
            if found:
                section = found[1]
                continue
            found = RELOCATION.match(line)
            if not found or section.startswith(".debug"):
                continue
            kind, symbol = found[1], re.sub(r"^\.text\.", "", re.sub(r"\+0x[0-9a-f]+$", "", found[2]))
            caller = CLONE.sub("", section.removeprefix(".text."))
            if kind in CALLS:
                called.add((caller, CLONE.sub("", symbol)))
            elif kind in JUMPS:
                jumped.add((caller, CLONE.sub("", symbol)))
            elif kind in POINTERS and symbol in functions:
                self.pointed_at.add(f"{file.stem}.c:{CLONE.sub('', symbol)}")
            elif kind in POINTERS and not symbol.startswith("."):
                self.pointed_at.add(symbol)
        self.tails |= jumped - called

    def resolve_patterns(self):
        for name, called in self.calls.items():
            patterns = {target for target in called if "*" in target}
            for pattern in patterns:
                called |= set(fnmatch.filter(self.frames, pattern))
            called -= patterns

    # -- Functions of libc and the compiler -------------------------------------------------------------------------------

    def add_library_functions(self, program):
        """They come without notes: their frames are what their instructions push."""
        code = disassembled(program)
        waiting = {target for called in self.calls.values() for target in called if target not in self.frames}
        waiting |= {name for name in code if name.startswith("__aeabi_")}  # calls that the notes do not show
        while waiting:
            name = waiting.pop()
            if name not in code:
                continue
            self.frames[name], self.calls[name] = code[name]
            waiting |= {target for target in self.calls[name] if target not in self.frames}

    # -- Checking ------------------------------------------------------------------------------------------------------

    def cut_cycles(self):
        """Takes out the calls that close a cycle, for depth has no meaning otherwise; returns the cycles."""
        found = []
        while True:
            cycles = self.cycles()
            if not cycles:
                return found
            found.append(cycles[0])
            self.calls[cycles[0][-2]].discard(cycles[0][-1])

    def check(self):
        unused = set(TARGETS) - self.used_entries
        if unused:
            raise ToolError(f"indirect_calls.py lists calls that do not exist: {sorted(unused)}")
        unknown = {target for called in self.calls.values() for target in called if target not in self.frames}
        if unknown:
            raise ToolError(f"functions without a known frame: {sorted(unknown)}")
        reachable = {target.format(family=self.family) for targets in TARGETS.values() for target in targets}
        for name in sorted(self.pointed_at):
            plain = name.split(":")[-1]
            is_own = name in self.frames or plain in self.frames
            if is_own and not any(fnmatch.fnmatch(name, entry) or plain == entry for entry in reachable):
                raise ToolError(f"the address of {name} is taken, and indirect_calls.py says of no call that it reaches it")
        if self.dynamic:
            raise ToolError(f"functions whose frame is not constant: {sorted(self.dynamic)}")

    def cycles(self):
        """Functions that can call themselves, directly or over others; empty is as it should be."""
        found = []
        done, path = set(), []
        for root in self.calls:
            stack = [(root, iter(sorted(self.calls[root])))] if root not in done else []
            path[:] = [root]
            while stack:
                name, rest = stack[-1]
                following = next(rest, None)
                if following is None:
                    stack.pop()
                    path.pop()
                    done.add(name)
                elif following in path:
                    found.append([*path[path.index(following) :], following])
                elif following not in done:
                    stack.append((following, iter(sorted(self.calls.get(following, ())))))
                    path.append(following)
        return found

    # -- Depth ---------------------------------------------------------------------------------------------------------

    def order(self):
        """Every function behind all that it calls."""
        done, ordered = set(), []
        for root in self.calls:
            stack = [(root, False)]
            while stack:
                name, is_ready = stack.pop()
                if is_ready:
                    ordered.append(name)
                elif name not in done:
                    done.add(name)
                    stack.append((name, True))
                    stack += [(target, False) for target in self.calls[name] if target not in done]
        return ordered

    def depths(self):
        """For each function the most stack that a call of it takes, and whom it calls then."""
        depth = {}
        for name in self.order():
            own = self.frames[name]
            best, following = own, None
            for target in sorted(self.calls[name]):
                is_tail = (name.split(":")[-1], target.split(":")[-1]) in self.tails
                total = depth[target][0] if is_tail else own + depth[target][0]
                if total > best:
                    best, following = total, target
            depth[name] = (best, following)
        return depth

    def path(self, depth, name):
        """The functions on the deepest way from a function, with their frames."""
        steps = []
        while name is not None:
            steps.append((name, self.frames[name]))
            name = depth[name][1]
        return steps


def registers_in(text):
    count = 0
    for part in text.strip("{}").split(","):
        first, _, last = (re.sub(r"\D", "", word) or "0" for word in part.strip().partition("-"))
        count += int(last) - int(first) + 1 if "-" in part else 1
    return count


def disassembled(program):
    """For each function of a program the bytes that it pushes, and whom it calls. A place can have several names."""
    functions, name = {}, None
    names = {}
    for line in run("nm", program).splitlines():
        names.setdefault(int(line.split()[0], 16), []).append(line.split()[-1])
    for line in run("objdump", "-d", "--no-show-raw-insn", program).splitlines():
        head = re.match(r"^([0-9a-f]{8}) <(\S+)>:$", line)
        if head:
            name = head[2]
            functions[name] = [0, set()]
            functions.update({other: functions[name] for other in names.get(int(head[1], 16), [])})
            continue
        if name is None:
            continue
        pushed = re.search(r"\t(?:push|stmdb)\S*\s+(?:sp!, )?(\{.*\})", line)
        taken = re.search(r"\tsub\w*\s+sp, (?:sp, )?#(\d+)", line)
        target = re.search(r"\t(?:bl|b\S*)\s+[0-9a-f]+ <([^+>]+)>", line)
        functions[name][0] += 4 * registers_in(pushed[1]) if pushed else 0
        functions[name][0] += int(taken[1]) if taken else 0
        if target and target[1] != name:
            functions[name][1].add(target[1])
    return {name: (frame, called) for name, (frame, called) in functions.items()}
