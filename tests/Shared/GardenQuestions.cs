using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Shared;

/// <summary>A questionnaire of its own, beside the codebook, with a rule between two of its answers.</summary>
internal static class GardenQuestions
{
    static GardenQuestions() => Questionnaire = new(
        "garden", [Open, Crop, Watered],
        () => [new("cropsNeedWater", Crop.Is(Scale.Group, Scale.Community), Watered.Is(true), "a larger crop dries out in summer")]);

    public static Question<bool> Open { get; } = YesNo("open");

    public static Question<Scale> Crop { get; } = new(
        "crop", "How large is the crop?", "",
        [Answer(Scale.Individual, "individual"), Answer(Scale.Group, "group"), Answer(Scale.Community, "community")], Source);

    public static Question<bool> Watered { get; } = YesNo("watered");

    public static Questionnaire Questionnaire { get; }

    private static Citation Source => Citation.Reading(Bibliography.Whitaker1980);

    private static Question<bool> YesNo(string id) => new(id, $"Is it {id}?", "", [Answer(true, "yes"), Answer(false, "no")], Source);

    private static AnswerOption Answer(object value, string token) => new(value, token, "It is so.", "A garden.");
}
