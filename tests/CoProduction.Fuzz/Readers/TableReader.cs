using CoProduction.Fuzz.Mutation;
using CoProduction.Tables;

namespace CoProduction.Fuzz.Readers;

/// <summary>A format of tables, read with validation, and then once more in pieces; of activities the answers alone as well.</summary>
internal sealed class TableReader<T>(string name, TableFormat<T> format, bool isWorkbook = false) : Reader(name, isWorkbook ? Syntax.Zip : Syntax.Cells)
    where T : notnull
{
    private readonly TableFormat<T> validating = format.Validating();

    public override Reading Read(byte[] input)
    {
        using MemoryStream stream = new(input);
        Located<T>[] records = [.. validating.ReadMany(stream)];
        return new Reading(records.Any(record => record.IsSound && record.IsRead), [.. records.SelectMany(record => record.Problems)], records);
    }

    public override string? Flaw(byte[] input, Reading reading, Random random)
    {
        var records = (Located<T>[])reading.Value!;
        using DripStream drip = new(input, random);
        Located<T>[] piecewise = [.. validating.ReadMany(drip)];
        return records.Select(record => Documented.Flaw(record.IsRead, record.Problems)).FirstOrDefault(flaw => flaw is not null)
            ?? (AreAlike(records, piecewise) ? null : "read otherwise in pieces")
            ?? Answers(input, records) ?? Written(records);
    }

    private string? Answers(byte[] input, Located<T>[] records)
    {
        if (format is not TableFormat<Activity> activities || records is not Located<Activity>[] expected) return null;
        using MemoryStream stream = new(input);
        using TableAnswersReader answers = activities.Validating().ReadAnswers(stream);
        int index = 0;
        for (; answers.Read(); index++)
        {
            if (index >= expected.Length || answers.IsRead != expected[index].IsRead || answers.Answers != (expected[index].Value?.Answers ?? default)) return $"row {index} has other answers";
            if (!answers.Problems.SequenceEqual(expected[index].Problems)) return $"row {index} has other problems where its answers alone are read";
        }

        return index == expected.Length ? null : $"{expected.Length} rows, and {index} where the answers alone are read";
    }

    private string? Written(Located<T>[] records)
    {
        T[] good = [.. records.Where(record => record.IsRead && record.IsSound).Select(record => record.Value!)];
        if (good.Length == 0) return null;
        using MemoryStream stream = new();
        try
        {
            format.Write(stream, isWorkbook ? TableFile.Xlsx : TableFile.Csv, good);
        }
        catch (ArgumentException)
        {
            // Documented: what has no place in a table, such as a text longer than a cell.
            return null;
        }

        stream.Position = 0;
        Located<T>[] again = [.. format.ReadMany(stream)];
        return again.FirstOrDefault(record => !record.IsRead) is { } bad ? $"what was written is not read: {bad}"
            : again.Length != good.Length ? $"{good.Length} written, {again.Length} read again" : null;
    }

    private static bool AreAlike(Located<T>[] records, Located<T>[] others) =>
        records.Length == others.Length && records.Zip(others).All(pair => pair.First.IsRead == pair.Second.IsRead && pair.First.Problems.SequenceEqual(pair.Second.Problems));
}
