using CoProduction.Cli.Terminal;
using CoProduction.Json;
using CoProduction.Tables;
using CoProduction.Wording;

namespace CoProduction.Cli.Agreeing;

/// <summary>Reads codings from files, and tells all that is wrong with them.</summary>
internal sealed class CodingFiles(ConsoleStreams console, TableOptions options)
{
    private readonly PlacedCodings codings = new();

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
        CodedActivity[] kept = [.. codings.Together((_, isError, line) => Tell(line, isError)).Select(each => each.Coding)];
        if (kept.Length > 0) return new CodingSet(kept);
        console.Error.WriteLine("agree: there is no coding in what was read");
        return null;
    }

    private bool Read(string file, Coder? otherwise)
    {
        if (Source.Open(file, console, options) is not { } source) return false;
        using (source)
        {
            int good = 0;
            int bad = 0;
            foreach (Located<CodedActivity> record in source.ReadCodings(options, otherwise))
            {
                foreach (Problem problem in record.Problems) Tell(Diagnostics.Told(source.Name, problem), problem.Severity == ProblemSeverity.Error);
                _ = record.IsRead ? good++ : bad++;
                if (!record.IsRead) continue;
                codings.Add(record.Value, source.Name, record.Line);
            }

            if (bad > 0) console.Error.WriteLine($"{source.Name}: {Prose.Count(good, "coding", "codings")} read, {Words.Number(bad)} not");
            return true;
        }
    }

    private void Tell(string line, bool isError)
    {
        ErrorCount += isError ? 1 : 0;
        console.Error.WriteLine(line);
    }
}
