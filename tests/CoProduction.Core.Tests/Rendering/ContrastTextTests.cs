using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using static CoProduction.Tests.Shared.OwnDefinitions;

namespace CoProduction.Tests.Rendering;

/// <summary>What is said of two definitions that part, to the letter.</summary>
public sealed class ContrastTextTests
{
    private static readonly Activity Plot = new("A plot")
    {
        Answers = Answers.Unknown.With(GardenQuestions.Open, false).With(GardenQuestions.Crop, Scale.Individual).With(GardenQuestions.Watered, true),
    };

    private static readonly Definition Wet = Of("wet", GardenQuestions.Watered.Is(true) | GardenQuestions.Open.Is(true));

    [Fact]
    public Task What_fails_is_told_with_what_the_other_asks_too_and_what_it_does_not_ask() => Snapshot.Verify(string.Join(
        "\n\n",
        Text(Grand(), Wet),
        Text(Of("open", GardenQuestions.Open.Is(true)), Wet),
        Text(Of("large", !GardenQuestions.Crop.Is(Scale.Individual)), Wet),
        Text(Of("never", GardenQuestions.Open.Is(true) & GardenQuestions.Open.Is(false)), Wet),
        Text(Of("large", !GardenQuestions.Crop.Is(Scale.Individual)), Of("always", GardenQuestions.Open.Is(true, false)))));

    private static string Text(Definition one, Definition other) =>
        new Classifier([one, other]).Classify(Plot).Contrast(one, other)!.ToString();

    /// <summary>A definition that fails by two criteria together.</summary>
    private static Definition Grand() => new()
    {
        Id = "grand", Name = "grand", Work = Wet.Work, Summary = "One of our own.",
        Criterion = Criterion.Any("grand", "It is open or large", Wet.Criterion.Citations[0],
            Criterion.Test("open", "It is open", GardenQuestions.Open.Is(true), Wet.Criterion.Citations[0]),
            Criterion.Test("large", "It is large", !GardenQuestions.Crop.Is(Scale.Individual), Wet.Criterion.Citations[0])),
    };
}
