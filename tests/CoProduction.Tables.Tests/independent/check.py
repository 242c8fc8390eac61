"""Reads workbooks of the library with openpyxl, which others wrote: lists of answers, notes, instructions and values are what they should be."""

import csv
import sys

import openpyxl


def lists(path):
    """The drop-down lists of a sheet to code in, and the answers that its notes explain, as text."""
    book = openpyxl.load_workbook(path)
    sheet = book["coding"]
    print("sheets: " + ", ".join(book.sheetnames))
    by_column = {}
    for validation in sheet.data_validations.dataValidation:
        assert validation.type == "list", validation.type
        by_column[str(validation.sqref).split(":")[0].rstrip("0123456789")] = validation.formula1.strip('"').split(",")
    for cell in sheet[1]:
        answers = by_column.get(cell.column_letter)
        told = [line.split(":")[0] for line in cell.comment.text.splitlines()] if cell.comment else []
        note = ", ".join(answer for answer in answers or [] if answer in told)
        print(f"{cell.coordinate} {cell.value}" + (f" [{' v '.join(answers)}] note on: {note}" if answers else ""))
    for row in sheet.iter_rows(min_row=2, values_only=True):
        print(" | ".join("-" if value is None else str(value) for value in row))


def same(workbook, text):
    """Whether a workbook has the values of a CSV, row by row and cell by cell."""
    rows = list(openpyxl.load_workbook(workbook).active.iter_rows(values_only=True))
    with open(text, encoding="utf-8", newline="") as file:
        expected = list(csv.reader(file))
    assert len(rows) == len(expected), (len(rows), len(expected))
    for number, (row, cells) in enumerate(zip(rows, expected), 1):
        found = ["" if value is None else str(value) for value in row] + [""] * (len(cells) - len(row))
        # An apostrophe keeps a text in CSV from being a formula; a workbook needs none.
        wanted = [cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@") else cell for cell in cells]
        assert found == wanted, (number, found, wanted)
    print(f"{len(rows)} rows are the same")


if __name__ == "__main__":
    {"lists": lists, "same": same}[sys.argv[1]](*sys.argv[2:])
