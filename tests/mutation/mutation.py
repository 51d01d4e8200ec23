"""Tells each fact of the spec wrongly, one at a time, and says which slips no check and no test would notice.

    mutation.py [--seed N] [--each N | --all] [--kind KIND] [--by NOTICER] [--jobs N]
"""

import argparse
import collections
import json
import multiprocessing.util
import os
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import noticers  # noqa: E402  (it makes the generator's package known)
import facts  # noqa: E402
import rebuilt  # noqa: E402

KNOWN = Path(__file__).parent / "survivors.json"
NOTICERS = {**noticers.CHEAP, "bytes": None}
NOBODY = "nobody"


def all_mutants(spec):
    return [mutant for layer in spec.layers.values() for mutant in facts.mutants(layer)]


def sample(mutants, each, seed):
    """So many of each kind in each layer, always the same for a seed."""
    groups = collections.defaultdict(list)
    for mutant in mutants:
        groups[mutant.kind, mutant.layer].append(mutant)
    chosen = []
    for (kind, layer), members in sorted(groups.items()):
        chosen += random.Random(f"{seed} {kind} {layer}").sample(members, min(each, len(members)))
    return chosen


def known_survivors():
    """Slips that nobody notices, by what they are, with the reason why that is right."""
    return {name: entry["why"] for entry in json.loads(KNOWN.read_text(encoding="utf-8")) for name in entry["slips"]}


# -- who notices ------------------------------------------------------------------------------------------------------


class Trial:
    """Shows mutants to the noticers, the cheap ones first."""

    def __init__(self, names):
        self.spec = noticers.Whole()
        self.mutants = all_mutants(self.spec)
        self.cheap = {name: noticers.CHEAP[name] for name in names if name in noticers.CHEAP}
        self.builds = "bytes" in names
        self.workshop = None

    def __call__(self, mutant):
        changed = noticers.Changed(self.spec, mutant)
        who = noticers.noticed_by(changed, self.cheap)
        if who is None and self.builds:
            self.workshop = self.workshop or rebuilt.Workshop()
            who = "bytes" if rebuilt.bytes_notice(changed, self.workshop) else None
        return who or NOBODY

    def close(self):
        if self.workshop:
            self.workshop.close()


def outcomes(indices, names, jobs):
    """Who notices each mutant, by its index among all."""
    with multiprocessing.Pool(jobs, begin, (names,)) as pool:
        found = list(counted(pool.imap(show, indices, chunksize=8), len(indices)))
        pool.close()  # so that the workers end by themselves, and tidy up
        pool.join()
    return found


def counted(items, whole):
    """Says on a terminal how far it is."""
    for number, item in enumerate(items, 1):
        if sys.stderr.isatty():
            print(f"\r{number} of {whole}", end="\n" if number == whole else "", file=sys.stderr)
        yield item


def begin(names):
    global TRIAL  # a worker's own
    TRIAL = Trial(names)
    multiprocessing.util.Finalize(TRIAL, TRIAL.close, exitpriority=1)


def show(index):
    mutant = TRIAL.mutants[index]
    try:
        return TRIAL(mutant)
    except Exception as problem:
        raise RuntimeError(f"the generator breaks down at {mutant}") from problem


# -- the report -------------------------------------------------------------------------------------------------------


def table(results, names):
    """Rows of kind, mutants, noticed, share, and by whom first."""
    kinds = collections.defaultdict(collections.Counter)
    for mutant, who in results:
        kinds[mutant.kind][who] += 1
    total = sum(kinds.values(), collections.Counter())
    width = max(len(kind) for kind in kinds)
    yield " | ".join([f"{'kind':{width}}", "mutants", "noticed", " share", *names])
    for kind, counts in [*sorted(kinds.items()), ("all", total)]:
        count = sum(counts.values())
        noticed = count - counts[NOBODY]
        cells = [f"{counts[name] or '':>{len(name)}}" for name in names]
        yield " | ".join([f"{kind:{width}}", f"{count:7}", f"{noticed:7}", f"{noticed / count:6.1%}", *cells])


def report(results, names):
    """Prints the table and every survivor; returns those that are not known."""
    print("\n".join(table(results, names)))
    known = known_survivors()
    survivors = [mutant for mutant, who in results if who == NOBODY]
    for mutant in survivors:
        print(f"survives: {mutant}" + (f"  (known: {known[mutant.name]})" if mutant.name in known else ""))
    for mutant in (mutant for mutant, who in results if who != NOBODY and mutant.name in known):
        print(f"is noticed after all, take it out of {KNOWN.name}: {mutant}")
    return [mutant for mutant in survivors if mutant.name not in known]


def main(arguments=None):
    options = parser().parse_args(arguments)
    names = [name for name in NOTICERS if name in ("check", *(options.by or NOTICERS))]
    mutants = all_mutants(noticers.Whole())
    places = {id(mutant): index for index, mutant in enumerate(mutants)}
    chosen = mutants if options.all else sample(mutants, options.each, options.seed)
    chosen = [mutant for mutant in chosen if not options.kind or mutant.kind in options.kind]
    if not chosen:
        print(f"atbind: no such kind; expected one of {', '.join(sorted({mutant.kind for mutant in mutants}))}", file=sys.stderr)
        return 2
    who = outcomes([places[id(mutant)] for mutant in chosen], names, options.jobs)
    return 1 if report(list(zip(chosen, who)), names) else 0


def parser():
    options = argparse.ArgumentParser(prog="atbind mutate", description=__doc__.split("\n\n", maxsplit=1)[0])
    options.add_argument("--seed", type=int, default=1, metavar="N", help="chooses the sample")
    options.add_argument("--each", type=int, default=2, metavar="N", help="how many of each kind in each layer (2)")
    options.add_argument("--all", action="store_true", help="every mutant that there is")
    options.add_argument("--kind", action="append", metavar="KIND", help="only this kind; may be given several times")
    options.add_argument("--by", action="append", choices=NOTICERS, help="besides check, show them to this noticer only; may be given several times")
    options.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="processes")
    return options


if __name__ == "__main__":
    sys.exit(main())
