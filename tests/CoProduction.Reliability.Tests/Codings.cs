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

    public static Definition[] Some { get; } =
        [Alford2002.Definition, Bovaird2007.Definition, BrandsenHoningh2016.Definition, Ostrom1996.Definition, Pestoff2006.Definition, Sharp1980.Definition];

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

    public static CodedCorpus Pair(Answers first, Answers second) => new(
    [
        new CodingSheet("Ana", [new Activity("one") { Id = "a", Answers = first }]),
        new CodingSheet("Ben", [new Activity("one") { Id = "a", Answers = second }]),
    ]);
}
