using System.Text;
using CoProduction.Coding;
using CoProduction.Literature;
using FsCheck;
using FsCheck.Fluent;

namespace CoProduction.Tests.Generators;

/// <summary>Random answers and activities for FsCheck: <c>[Property(Arbitrary = [typeof(ActivityGenerators)])]</c>.</summary>
public static class ActivityGenerators
{
    private static readonly string[] OddPieces =
    [
        "a", "Z", " ", "\"", "\\", "/", "'", "\t", "\n", "\r\n", "\0", "\u0001", "\u007F",
        "é", "e\u0301", "ß", "İ", "ı", "Ω",
        "שלום", "العربية", "共同生産", "😀", "👩‍👩‍👧",
        "\u00A0", "\u200B", "\u2028", "\uFEFF", "\uFFFD", "\uFFFF", "\uE000", "</script>", "null", "{}", ",", "\\u0041",
    ];

    /// <summary>Any partial answers, contradictory ones included; shrinks by forgetting one question at a time.</summary>
    public static Arbitrary<Answers> AnswersArbitrary() => Arb.From(AnswersGenerator, Forgetful);

    /// <summary>Any activity that can be written and read back; shrinks to fewer answers, notes and words.</summary>
    public static Arbitrary<Activity> ActivityArbitrary() => Arb.From(ActivityGenerator, Simpler);

    /// <summary>Any initiative of one to four activities that can be written and read back; shrinks to fewer activities.</summary>
    public static Arbitrary<Initiative> InitiativeArbitrary() => Arb.From(InitiativeGenerator, Fewer);

    /// <summary>Strings with characters that go wrong: escapes, controls, letters of many scripts, pairs of surrogates.</summary>
    public static Gen<string> OddText { get; } = Gen.OneOf(Gen.Elements(OddPieces), RandomCharacter()).ListOf().Select(string.Concat);

    private static Gen<Answers> AnswersGenerator { get; } =
        from density in Gen.Choose(0, 100)
        from rolls in Gen.Choose(0, 99).ArrayOf(Codebook.Questions.Count)
        from picks in Gen.Choose(1, int.MaxValue).ArrayOf(Codebook.Questions.Count)
        select Codebook.Questions.Aggregate(
            Answers.Unknown,
            (answers, question) => rolls[IndexOf(question)] < density
                ? answers.WithOptions(question, Picked(question, picks[IndexOf(question)]))
                : answers);

    private static Gen<Evidence> EvidenceGenerator { get; } =
        from excerpt in Optional(OddText)
        from note in Optional(OddText)
        from missing in Gen.Elements<MissingReason?>(null, MissingReason.NotAsked, MissingReason.CannotTell, MissingReason.CodersDisagree)
        select new Evidence { Excerpt = excerpt, Note = note ?? (excerpt is null && missing is null ? "a note" : null), Missing = missing };

    private static Gen<StatedVerdict> StatedGenerator { get; } =
        from definition in OddText
        from verdict in Gen.Elements(Enum.GetValues<Verdict>())
        from work in OddText
        from locator in Optional(OddText)
        from provenance in Gen.Elements(Enum.GetValues<Provenance>())
        select new StatedVerdict { Definition = definition, Verdict = verdict, Work = work, Locator = locator, Provenance = provenance };

    private static Gen<Activity> ActivityGenerator { get; } =
        from id in Optional(OddText)
        from title in OddText
        from description in Optional(OddText)
        from answers in AnswersGenerator
        from noted in Gen.SubListOf<Question>([.. Codebook.Questions])
        from evidence in EvidenceGenerator.ArrayOf(Codebook.Questions.Count)
        from stated in StatedGenerator.ListOf()
        select new Activity(string.IsNullOrWhiteSpace(title) ? "A title" : title)
        {
            Id = id,
            Description = description,
            Answers = answers,
            Evidence = noted.ToDictionary(question => question, question => evidence[IndexOf(question)]),
            Stated = [.. stated],
        };

    private static Gen<Initiative> InitiativeGenerator { get; } =
        from id in Optional(OddText)
        from title in OddText
        from description in Optional(OddText)
        from count in Gen.Choose(1, 4)
        from activities in ActivityGenerator.ArrayOf(count)
        select new Initiative(string.IsNullOrWhiteSpace(title) ? "A title" : title, activities) { Id = id, Description = description };

    private static Gen<string?> Optional(Gen<string> text) => Gen.OneOf(Gen.Constant<string?>(null), text.Select(value => (string?)value));

    private static Gen<string> RandomCharacter() => Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(char.ConvertFromUtf32);

    private static int IndexOf(Question question) => Codebook.Questions.Index().First(entry => entry.Item == question).Index;

    private static AnswerOption[] Picked(Question question, int pick)
    {
        int subset = 1 + (pick % ((1 << question.Options.Count) - 1));
        return [.. question.Options.Index().Where(entry => (subset & (1 << entry.Index)) != 0).Select(entry => entry.Item)];
    }

    private static IEnumerable<Answers> Forgetful(Answers answers) =>
        answers.Questions.Select(forgotten => answers.Only(answers.Questions.Where(question => question != forgotten)));

    private static IEnumerable<Activity> Simpler(Activity activity)
    {
        if (activity.Id is not null) yield return activity with { Id = null };
        if (activity.Description is not null) yield return activity with { Description = null };
        if (activity.Title != "t") yield return activity with { Title = "t" };
        if (activity.Stated.Count > 0) yield return activity with { Stated = [.. activity.Stated.Skip(1)] };
        foreach (Question noted in activity.Evidence.Keys)
        {
            yield return activity with { Evidence = activity.Evidence.Where(pair => pair.Key != noted).ToDictionary() };
        }

        foreach (Answers fewer in Forgetful(activity.Answers))
        {
            yield return activity with { Answers = fewer };
        }
    }

    private static IEnumerable<Initiative> Fewer(Initiative initiative) => initiative.Activities.Count == 1
        ? Simpler(initiative.Activities[0]).Select(simpler => initiative with { Activities = [simpler] })
        : initiative.Activities.Index().Select(left =>
            initiative with { Activities = [.. initiative.Activities.Index().Where(entry => entry.Index != left.Index).Select(entry => entry.Item)] });
}
