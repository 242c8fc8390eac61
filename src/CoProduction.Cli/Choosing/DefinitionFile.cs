using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Terminal;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.RuleFiles;

namespace CoProduction.Cli.Choosing;

/// <summary>A file of definitions of one's own: one JSON object, an array of them, or NDJSON. Files are data, and hold no code.</summary>
internal static class DefinitionFile
{
    private static readonly JsonFormat<Definition> Format = CoProductionRules.Definitions.Validating();

    /// <summary>The option by which the verbs are given one.</summary>
    public static Option<Definition[]> Option() => new("--definitions-file")
    {
        Description = "A file of definitions of your own, to stand beside those of the catalogue; 'define' says what is wrong with it.",
        HelpName = "file",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = Parse,
    };

    /// <summary>The definitions in a file, each with what is wrong with it: also that another has its id.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<Located<Definition>> Read(Stream utf8)
    {
        List<Located<Definition>> all = [];
        HashSet<string> ids = [.. DefinitionCatalog.Definitions.Select(definition => definition.Id)];
        foreach (Located<Definition> record in Format.ReadMany(utf8))
        {
            all.Add(!record.IsRead || ids.Add(record.Value.Id) ? record : record with { Problems = [.. record.Problems, SharedId(record)] });
        }

        return all;
    }

    /// <summary>Opens a file, or gives null and why it cannot be.</summary>
    public static Stream? Open(string file, Stream input, out string reason)
    {
        reason = "";
        try
        {
            return file == "-" ? input : File.OpenRead(file);
        }
        catch (Exception exception) when (FileNames.IsUnreadable(exception))
        {
            reason = FileNames.WhyUnreadable(file, exception);
            return null;
        }
    }

    /// <summary>The definitions in a file in which nothing is wrong; none where it cannot be read, which the option itself tells.</summary>
    public static Definition[] SoundIn(string file)
    {
        using Stream? stream = Open(file, Stream.Null, out _);
        return stream is null ? [] : [.. Read(stream).Where(record => record.IsSound).Select(record => record.Value!)];
    }

    private static Definition[] Parse(ArgumentResult result)
    {
        string file = result.Tokens[0].Value;
        using Stream? stream = Open(file, Stream.Null, out string reason);
        if (stream is null)
        {
            result.AddError($"{Line.Single(file)}: {reason}");
            return [];
        }

        IReadOnlyList<Located<Definition>> records = Read(stream);
        foreach (Problem problem in records.SelectMany(record => record.Problems).Where(problem => problem.Severity == ProblemSeverity.Error))
        {
            result.AddError(Diagnostics.Told(Line.Single(file), problem));
        }

        return [.. records.Where(record => record.IsSound).Select(record => record.Value!)];
    }

    private static Problem SharedId(Located<Definition> record) => new()
    {
        Code = ProblemCodes.SharedRuleId, Path = "$.id", Place = new() { Line = record.Line, Column = 1 },
        Message = $"Another definition, of the catalogue or of this file, has the id '{record.Value!.Id}' too.",
    };
}
