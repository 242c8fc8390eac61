using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reliability.Tests;

/// <summary>Published activities, and the same as a second coder might have coded them.</summary>
internal static class Codings
{
    public static IReadOnlyList<Activity> Published { get; } =
    [
        .. CoProductionJson.Activities.ReadMany(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "published-cases.json")))
            .Select(record => record.Value!).Where(activity => activity.Id is not null),
    ];

    public static DefinitionSet Some { get; } = new(
        [Alford2002.Definition, Bovaird2007.Definition, BrandsenHoningh2016.Definition, Ostrom1996.Definition, Pestoff2006.Definition, Sharp1980.Definition]);

    public static DefinitionSet Ostrom { get; } = new([Ostrom1996.Definition]);

    /// <summary>The answers with some questions answered otherwise: as another answer, several, or not at all.</summary>
    public static Answers Recoded(Answers answers, Xoshiro256 generator, int changes)
    {
        for (int change = 0; change < changes; change++)
        {
            Question question = Codebook.Questions[Draw(generator, Codebook.Questions.Count)];
            ulong mask = generator.Next();
            AnswerOption[] options = [.. question.Options.Where((_, index) => (mask >> index & 1) != 0)];
            answers = answers.WithOptions(question, options.Length == 0 ? [.. question.Options] : options);
        }

        return answers;
    }

    public static int Draw(Xoshiro256 generator, int bound) => (int)(generator.Next() % (ulong)bound);

    public static CodingSet Pair(Answers first, Answers second) => Of(
        ("Ana", [new Activity("one") { Id = "a", Answers = first }]),
        ("Ben", [new Activity("one") { Id = "a", Answers = second }]));

    /// <summary>The codings of persons, each of some activities.</summary>
    public static CodingSet Of(params (string Coder, IEnumerable<Activity> Activities)[] coders) =>
        new(coders.SelectMany(coder => coder.Activities.Select(activity => new CodedActivity(activity, Coder.Person(coder.Coder)))));
}
