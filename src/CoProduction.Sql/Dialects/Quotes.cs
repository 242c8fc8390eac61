using System.Text;

namespace CoProduction.Sql.Dialects;

/// <summary>The ways in which dialects put names and texts in quotes.</summary>
internal static class Quotes
{
    /// <summary>Between two marks, the closing one doubled within.</summary>
    public static Func<string, string> Doubled(char opening, char closing) =>
        text => $"{opening}{text.Replace($"{closing}", $"{closing}{closing}", StringComparison.Ordinal)}{closing}";

    /// <summary>Between two equal marks, with backslashes before the mark and before backslashes, and for the ends of lines.</summary>
    public static Func<string, string> Escaped(char mark) => text =>
    {
        StringBuilder quoted = new();
        quoted.Append(mark);
        foreach (char each in text)
        {
            quoted.Append(each switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\\' => "\\\\",
                _ when each == mark => $"\\{mark}",
                _ => $"{each}",
            });
        }

        return quoted.Append(mark).ToString();
    };

    /// <summary>A standard literal; where it has a backslash, one in which backslashes escape whatever the server is set to.</summary>
    public static string PostgreSql(string text) =>
        text.Contains('\\', StringComparison.Ordinal) ? "E" + Doubled('\'', '\'')(text.Replace("\\", "\\\\", StringComparison.Ordinal)) : Doubled('\'', '\'')(text);

    /// <summary>A literal whose quotes are doubled, which holds whether backslashes escape or not, and whose backslashes are.</summary>
    public static string MySql(string text) => Doubled('\'', '\'')(text.Replace("\\", "\\\\", StringComparison.Ordinal));

    /// <summary>A literal that is marked where it needs more than the code page of the database.</summary>
    public static string SqlServer(string text) => (text.All(char.IsAscii) ? "" : "N") + Doubled('\'', '\'')(text);
}
