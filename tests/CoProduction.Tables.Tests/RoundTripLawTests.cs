using System.Text.Json;
using CoProduction.Coding;
using FsCheck.Xunit;

namespace CoProduction.Tables.Tests;

/// <summary>Whatever is drawn comes back equal, own fields, evidence and all.</summary>
public sealed class RoundTripLawTests
{
    // Also what is a formula, a quotation mark, a separator, a line break, a byte order mark, a control character, or outside the first plane.
    private static readonly string[] Pieces =
        ["=1+1", "'", "''=x", "-2", "+3,5", "@", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "|", "?cannotTell", "true", "FALSE", "1", "0.10", "2026-11-26", "#REF!", "sep=;",
            "_x000D_", "_x", "\u0001", "\u001F", "\uFEFF", "\uFFFE", "\uFFFF", "ä", "日本", "😀", "\u202E", "＝", "<b>&amp;", "]]>", "a", "text", "null", "{}", "[1]"];

    private static readonly string[] Fields = ["city", "budget 2026", "=sum", "Users", "a.b", "id", "title", "users", "extra", "a,b", "a\nb", "'x", "\"quoted\"", " spaced ", "voluntry", "ünïcode"];

    [Property(MaxTest = 400)]
    public void An_activity_comes_back_equal(int seed, int file)
    {
        Random random = new(seed);
        Activity[] all = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Draw(random))];

        Assert.Equal(all, Sheets.Sound(Sheets.Read(CoProductionTables.Activities, Sheets.Write(CoProductionTables.Activities, Kind(file), all))));
    }

    [Property(MaxTest = 150)]
    public void So_do_initiatives(int seed, int file)
    {
        Random random = new(seed);
        IDescribed[] all =
        [
            .. Enumerable.Range(0, 1 + random.Next(3)).Select(place => random.Next(3) == 0 ? Draw(random) : (IDescribed)new Initiative(
                TextOf(random), [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Draw(random))])
            {
                Id = $"initiative {place}", Description = Maybe(random), Extra = random.Next(2) == 0 ? Extra(random) : null,
            }),
        ];

        Assert.Equal(all, Sheets.Sound(Sheets.Read(CoProductionTables.Described, Sheets.Write(CoProductionTables.Described, Kind(file), all))));
    }

    [Property(MaxTest = 150)]
    public void So_do_codings(int seed, int file)
    {
        Random random = new(seed);
        CodedActivity[] all =
        [
            .. Enumerable.Range(0, 1 + random.Next(3)).Select(place => new CodedActivity(
                Draw(random) with { Id = $"a{place}" }, random.Next(2) == 0 ? Coder.Person(TextOf(random)) : Coder.Model(TextOf(random), TextOf(random)))
            {
                Date = random.Next(2) == 0 ? DateOnly.FromDayNumber(700_000 + random.Next(50_000)) : null, IsAdjudicated = random.Next(2) == 0,
            }),
        ];

        Assert.Equal(all, Sheets.Sound(Sheets.Read(CoProductionTables.Codings, Sheets.Write(CoProductionTables.Codings, Kind(file), all))));
    }

    private static TableFile Kind(int drawn) => (TableFile)((uint)drawn % (uint)Enum.GetValues<TableFile>().Length);

    private static Activity Draw(Random random)
    {
        Answers answers = default;
        Dictionary<Question, Evidence> evidence = [];
        foreach (Question question in Codebook.Questions)
        {
            AnswerOption[] possible = [.. question.Options.Where(_ => random.Next(2) == 0)];
            if (random.Next(3) == 0 && possible.Length > 0 && possible.Length < question.Options.Count) answers = answers.WithOptions(question, possible);
            if (random.Next(8) != 0) continue;
            Evidence drawn = new()
            {
                Note = Maybe(random), Excerpt = Maybe(random), Missing = random.Next(2) == 0 ? Enum.GetValues<MissingReason>()[random.Next(Enum.GetValues<MissingReason>().Length)] : null,
            };
            if (drawn != new Evidence()) evidence.Add(question, drawn);
        }

        return new Activity(TextOf(random))
        {
            Id = Maybe(random), Description = Maybe(random), Answers = answers, Evidence = evidence, Extra = random.Next(2) == 0 ? Extra(random) : null,
        };
    }

    private static string? Maybe(Random random) => random.Next(2) == 0 ? TextOf(random) : null;

    /// <summary>A text that is not blank, of which nothing else is known.</summary>
    private static string TextOf(Random random)
    {
        string text = string.Concat(Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return string.IsNullOrWhiteSpace(text) ? $"{text}x" : text;
    }

    private static JsonElement Extra(Random random)
    {
        Dictionary<string, object?> fields = [];
        foreach (string field in Fields.Where(_ => random.Next(5) == 0))
        {
            fields[field] = random.Next(8) switch
            {
                0 => random.Next(-5, 5),
                1 => random.NextDouble() * 1e6,
                2 => 12345678901234567L,
                3 => random.Next(2) == 0,
                4 => null,
                5 => new Dictionary<string, object?> { ["in"] = TextOf(random) },
                6 => new object?[] { 1, TextOf(random), null },
                _ => random.Next(9) == 0 ? "" : TextOf(random),
            };
        }

        return JsonSerializer.SerializeToElement(fields);
    }
}
