using System.CommandLine;
using System.CommandLine.Parsing;

namespace CoProduction.Cli.Choosing;

/// <summary>The option by which a verb is told in what form to write: one of some, each named by its <c>ToString</c>, the first of them by default.</summary>
internal sealed class FormatOption<T> : Option<T>
    where T : class
{
    private readonly IReadOnlyList<T> formats;

    public FormatOption(IReadOnlyList<T> formats)
        : base("--format")
    {
        this.formats = formats;
        Description = $"The form of the results: {string.Join(", ", formats)}.";
        HelpName = "format";
        DefaultValueFactory = _ => formats[0];
        CustomParser = Choose;
        CompletionSources.Add([.. formats.Select(each => each.ToString()!)]);
    }

    private T? Choose(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        T? chosen = formats.FirstOrDefault(each => each.ToString() == typed);
        if (chosen is null)
        {
            result.AddError($"unknown format '{typed}'; the known ones are {string.Join(", ", formats)}");
        }

        return chosen;
    }
}
