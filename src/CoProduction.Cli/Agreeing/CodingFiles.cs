using CoProduction.Cli.Terminal;
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
            if (!Read(name, isOnly: names.Count == 1)) return null;
        }

        // What cannot stand beside the others is told, and left out.
        CodedActivity[] kept = [.. codings.Together((_, isError, line) => Tell(line, isError)).Select(each => each.Coding)];
        if (kept.Length > 0) return new CodingSet(kept);
        console.Error.WriteLine("agree: there is no coding in what was read");
        return null;
    }

    private bool Read(string file, bool isOnly)
    {
        if (Source.Open(file, console, options) is not { } source) return false;
        using (source)
        {
            // A table that names coders may have forgotten one; one that has no column for them is coded by whom its name names.
            bool isNamed = !source.IsTable || source.HasCodings(options);
            Coder? otherwise = isOnly && isNamed ? null : PlacedCodings.CoderCalledAs(file);
            int good = 0;
            int bad = 0;
            foreach (Located<CodedActivity> record in source.ReadCodings(options, otherwise))
            {
                foreach (Problem problem in record.Problems) Tell(Diagnostics.Told(source.Name, problem), problem.Severity == ProblemSeverity.Error);
                _ = record.IsRead ? good++ : bad++;
                if (!record.IsRead) continue;
                codings.Add(record.Value, source.Name, record.Line);
            }

            if (isOnly && !isNamed && good > 0) console.Error.WriteLine($"{source.Name}: note: no column 'coder' says by whom it is coded, so that its name does");
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
