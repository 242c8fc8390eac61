using System.Text;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>Tables of text: a rule under the heads, and columns one space apart.</summary>
internal sealed class TextTables(RecordOutput output, Display display)
{
    /// <summary>A longer table repeats its heads at the foot, where the head has scrolled out of sight.</summary>
    private const int MostRowsWithoutFoot = 40;

    private const int Narrowest = 12;

    /// <summary>Writes a row for each item; the cells are made twice rather than held, for there may be many.</summary>
    public void Write<T>(IEnumerable<string> heads, IReadOnlyCollection<T> items, Func<T, IReadOnlyList<Cell>> rowOf)
    {
        Cell[] head = [.. heads.Select(text => new Cell(text))];
        int[] widths = Fitted(items.Aggregate<T, int[]>(
            [.. head.Select(cell => Line.Width(cell.Text))], (widest, item) => [.. widest.Zip(rowOf(item), (width, cell) => Math.Max(width, Line.Width(cell.Text)))]));
        string rule = new('─', widths.Sum() + widths.Length + 1);
        WriteRow(head, widths);
        output.Write(rule + '\n');
        foreach (T item in items)
        {
            WriteRow(rowOf(item), widths);
        }

        if (items.Count > MostRowsWithoutFoot)
        {
            output.Write(rule + '\n');
            WriteRow(head, widths);
        }
    }

    /// <summary>The widths made to fit the display, by the widest column first.</summary>
    private int[] Fitted(int[] widths)
    {
        while (widths.Sum() + widths.Length + 1 > display.TableWidth && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private void WriteRow(IReadOnlyList<Cell> row, int[] widths)
    {
        StringBuilder line = new();
        int blanks = 0;
        for (int column = 0; column < row.Count; column++)
        {
            Cell cell = row[column];
            int left = widths[column] - Line.Width(cell.Text);
            string text = left < 0 ? Line.Cut(cell.Text, widths[column]) : display.HasColour ? cell.Coloured : cell.Text;
            blanks += 1 + (cell.IsNumber ? Math.Max(left, 0) : 0);
            if (text.Length > 0)
            {
                line.Append(' ', blanks).Append(text);
                blanks = 0;
            }

            blanks += cell.IsNumber ? 0 : Math.Max(left, 0);
        }

        output.Write(line.Append('\n').ToString());
    }
}
