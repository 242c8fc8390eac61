using System.Text;
using CoProduction.AI;
using CoProduction.Cli.Beginnings;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;

namespace CoProduction.Cli.Texts;

/// <summary>The texts of a file: a page of plain words or of Markdown is one, and of a table or of JSON each description is.</summary>
internal static class TextSource
{
    /// <summary>The column whose cells are the texts, where no other is named.</summary>
    public const string Description = "description";

    /// <summary>Reads the texts; false where the file or a record of it cannot be read, which is told.</summary>
    public static bool Read(string file, TableOptions table, ConsoleStreams console, List<SourceText> texts)
    {
        string name = Line.Single(file == "-" ? "stdin" : file);
        byte[] bytes;
        try
        {
            using Stream stream = file == "-" ? console.Input : File.OpenRead(file);
            using MemoryStream all = new();
            stream.CopyTo(all);
            bytes = all.ToArray();
        }
        catch (Exception exception) when (FileNames.IsUnreadable(exception))
        {
            console.Error.WriteLine($"{name}: {FileNames.WhyUnreadable(file, exception)}");
            return false;
        }

        FileKind kind = FileKind.Of(bytes.AsSpan(0, Math.Min(bytes.Length, SourceHead.MostOfTable)), table, TableFiles.IsCalledOne(file));
        if (kind.Read is null)
        {
            console.Error.WriteLine($"{name}: it is {kind.Name}, which is not read; save it as text, or as a table with a column 'description'");
            return false;
        }

        if (!IsOfRecords(kind, file, bytes)) return Page(file, name, bytes, console, texts);
        bool isWhole = true;
        using MemoryStream content = new(bytes);
        foreach (Located<IDescribed> record in kind.Read(content, TableOptionsGroup.Fitting(CoProductionTables.Described, table), false))
        {
            foreach (Problem problem in record.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)) console.Error.WriteLine(Diagnostics.Told(name, problem));
            isWhole &= record.IsRead;
            if (record.Value is null) continue;
            string? description = record.Value is Activity activity ? activity.Description : ((Initiative)record.Value).Description;
            SourceText text = new(description ?? "") { Title = record.Value.Title };
            texts.Add(record.Value.Id is { Length: > 0 } id ? text with { Id = id } : text);
        }

        return isWhole;
    }

    /// <summary>A page of words is never taken for a table because of a comma, nor for JSON because nothing else reads it.</summary>
    private static bool IsOfRecords(FileKind kind, string file, byte[] bytes)
    {
        string extension = Path.GetExtension(file);
        if (extension is ".txt" or ".md") return false;
        if (extension is ".csv" or ".tsv" or ".xlsx" or ".json" or ".ndjson" or ".jsonl") return true;
        char first = (char)bytes.FirstOrDefault(each => !char.IsWhiteSpace((char)each));
        return kind.IsTable || first is '{' or '[';
    }

    private static bool Page(string file, string name, byte[] bytes, ConsoleStreams console, List<SourceText> texts)
    {
        try
        {
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            string id = Path.GetFileNameWithoutExtension(file);
            SourceText page = new(text);
            texts.Add(file == "-" || string.IsNullOrWhiteSpace(id) ? page : page with { Id = Line.Single(id) });
            return true;
        }
        catch (DecoderFallbackException)
        {
            console.Error.WriteLine($"{name}: it is no text in UTF-8");
            return false;
        }
    }
}
