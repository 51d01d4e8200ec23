"""How figures are printed: each with its budget beside it, and whether it is held."""

HEADS = ["what", "measured", "budget", "held"]


def print_table(title, heads, rows):
    rows = [heads, *rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    print(title)
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    print()


def row(what, measured, unit="", budget=None, digits=0):
    """A row under HEADS; a figure without a budget is only told."""
    return [what, amount(measured, unit, digits), *judged(measured, budget, unit)]


def judged(measured, budget, unit=""):
    """The budget, and whether a figure holds it."""
    if budget is None:
        return ["", ""]
    return [f"{amount(budget, unit)} at most", "yes" if measured <= budget else "no"]


def amount(number, unit="", digits=None):
    text = f"{number:g}" if digits is None else f"{number:.{digits}f}"
    return f"{text} {unit}".rstrip()
