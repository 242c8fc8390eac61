using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;
using CoProduction.Wording;

namespace CoProduction.Cli.Choosing;

/// <summary>The options by which a verb is told how to read a table.</summary>
internal sealed class TableOptionsGroup
{
    private readonly Option<bool> lenient = new("--lenient")
    {
        Description = "Read cells and headers of a table that are not exact but cannot be mistaken, such as Yes or 1, and tell each.",
    };

    private readonly Option<string?> sheet = new("--sheet")
    {
        Description = "The sheet of a workbook to read, where several have activities.",
        HelpName = "name",
    };

    private readonly Option<Dictionary<string, string>> headers = new("--header")
    {
        Description = "What a header of a table stands for, as in \"Who delivers?=citizensDeliver\"; with nothing after the equals sign the column is one of your own. For each header once.",
        HelpName = "header=column",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> coder = new("--coder") { Description = "The column of a table that says who coded a row, where it is not called 'coder'.", HelpName = "column" };

    public void AddTo(Command command)
    {
        command.Add(lenient);
        command.Add(sheet);
        command.Add(headers);
        command.Add(coder);
    }

    public TableOptions Of(ParseResult parsed)
    {
        Dictionary<string, string> all = new(parsed.GetValue(headers)!);
        if (parsed.GetValue(coder) is { } column) all[column] = "coder";
        return new() { IsLenient = parsed.GetValue(lenient), Sheet = parsed.GetValue(sheet), Headers = all };
    }

    /// <summary>The headers and what they are told to stand for, as typed, be it right or wrong.</summary>
    public IEnumerable<(string Header, string Column)> HeadersIn(CommandResult result) =>
        from token in result.GetResult(headers)?.Tokens ?? []
        let end = token.Value.LastIndexOf('=')
        where end > 0
        select (token.Value[..end], token.Value[(end + 1)..]);

    private static Dictionary<string, string> Parse(ArgumentResult result)
    {
        Dictionary<string, string> parsed = [];
        foreach (string value in result.Tokens.Select(token => token.Value))
        {
            int end = value.LastIndexOf('=');
            if (end <= 0)
            {
                result.AddError($"'{Line.Single(value)}' says of no header what it stands for, as in \"Who delivers?=citizensDeliver\"");
            }
            else if (!parsed.TryAdd(value[..end], value[(end + 1)..]))
            {
                result.AddError($"'{Line.Single(value[..end])}' is told twice what it stands for");
            }
            else if (value[(end + 1)..] is { Length: > 0 } name && !CoProductionTables.Codings.HasColumn(name) && !CoProductionTables.Described.HasColumn(name))
            {
                result.AddError($"--header: {Line.Single($"{Quoted.Of(name)} is no column{NearestName.Hint(name, CoProductionTables.Described.AllHeaders)}")}");
            }
        }

        return parsed;
    }

    /// <summary>The names of those that were given.</summary>
    public static IReadOnlyList<string> Told(TableOptions options) =>
    [
        .. options.Headers.Count > 0 ? ["--header"] : Array.Empty<string>(), .. options.IsLenient ? ["--lenient"] : Array.Empty<string>(), .. options.Sheet is null ? Array.Empty<string>() : ["--sheet"],
    ];

    /// <summary>The options without the headers that stand for columns that a kind of table has not: those of coders, or of initiatives.</summary>
    public static TableOptions Fitting<T>(TableFormat<T> format, TableOptions options)
        where T : notnull =>
        options with { Headers = options.Headers.Where(pair => pair.Value.Length == 0 || format.HasColumn(pair.Value)).ToDictionary() };
}
