using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Tables;
using CoProduction.Validation;
using CoProduction.Wording;
using FluentValidation.Results;

namespace CoProduction.Cli.Agreeing;

/// <summary>Reads codings from files, and tells all that is wrong with them.</summary>
internal sealed class CodingFiles(ConsoleStreams console)
{
    private readonly List<CodedActivity> codings = [];
    private readonly List<string> places = [];

    /// <summary>How many errors were told.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The codings in all files, or null where a file cannot be read or nothing is in any.</summary>
    public CodingSet? Open(IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            if (!Read(name, names.Count > 1 ? Coder.Person(Path.GetFileNameWithoutExtension(name)) : null)) return null;
        }

        // What cannot stand beside the others is told, and left out.
        HashSet<int> left = [];
        foreach (ValidationFailure failure in new CodingSetValidator().Validate(codings).Errors)
        {
            int index = codings.IndexOf((CodedActivity)failure.CustomState);
            if (left.Add(index)) Tell($"{places[index]}: {failure.ErrorCode}: {Line.Single(failure.ErrorMessage)}");
        }

        CodedActivity[] kept = [.. codings.Where((_, index) => !left.Contains(index))];
        if (kept.Length > 0) return new CodingSet(kept);
        console.Error.WriteLine("agree: there is no coding in what was read");
        return null;
    }

    private bool Read(string file, Coder? otherwise)
    {
        string name = Line.Single(file == "-" ? "stdin" : file);
        try
        {
            using PeekedStream stream = new(file == "-" ? console.Input : File.OpenRead(file));
            IEnumerable<Located<CodedActivity>> records = CoProductionTables.Codings.Recognises(stream.Head)
                ? CoProductionTables.CodingsOf(Codebook.Questionnaire, otherwise).Validating().ReadMany(stream)
                : CoProductionJson.CodingsOf(Codebook.Questionnaire, otherwise).Validating().ReadMany(stream);
            int good = 0;
            int bad = 0;
            foreach (Located<CodedActivity> record in records)
            {
                foreach (Problem problem in record.Problems) Tell(name, problem);
                _ = record.IsRead ? good++ : bad++;
                if (!record.IsRead) continue;
                codings.Add(record.Value);
                places.Add($"{name}:{Words.Number(record.Line)}");
            }

            if (bad > 0) console.Error.WriteLine($"{name}: {Prose.Count(good, "coding", "codings")} read, {Words.Number(bad)} not");
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string reason = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                UnauthorizedAccessException when Directory.Exists(file) => "it is a directory",
                _ => "the file cannot be opened",
            };
            console.Error.WriteLine($"{name}: {reason}");
            return false;
        }
    }

    private void Tell(string name, Problem problem)
    {
        string place = problem.Place is { } at ? $"{Words.Number(at.Line)}:{Words.Number(at.Column)}: " : problem.Cell is { } cell ? $"{cell.Reference}: " : " ";
        string line = $"{name}:{place}{problem.Code}: {(problem.Severity == ProblemSeverity.Error ? "" : "warning: ")}{Line.Single(problem.Message)} (at {Line.Single(problem.Path)})";
        if (problem.Severity == ProblemSeverity.Error) Tell(line);
        else console.Error.WriteLine(line);
    }

    private void Tell(string line)
    {
        ErrorCount++;
        console.Error.WriteLine(line);
    }
}
