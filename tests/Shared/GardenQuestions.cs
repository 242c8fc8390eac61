using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Shared;

/// <summary>A questionnaire of its own, beside the codebook, with a rule between two of its answers.</summary>
internal static class GardenQuestions
{
    private static readonly QuestionnaireBuilder garden = new("garden");

    static GardenQuestions()
    {
        garden.Implies("cropsNeedWater", Crop.Is(Scale.Group, Scale.Community), Watered.Is(true), "a larger crop dries out in summer");
        Questionnaire = garden.Build();
    }

    public static Question<bool> Open { get; } = YesNo("open");

    public static Question<Scale> Crop { get; } = garden.Choice<Scale>(
        "crop", "How large is the crop?", "",
        [Answer(Scale.Individual, "individual"), Answer(Scale.Group, "group"), Answer(Scale.Community, "community")], [Source]);

    public static Question<bool> Watered { get; } = YesNo("watered");

    public static Questionnaire Questionnaire { get; }

    private static Citation Source => Citation.Reading(Bibliography.Whitaker1980);

    private static Question<bool> YesNo(string id) => garden.YesNo(id, $"Is it {id}?", "", "A garden.", "A yard.", [Source]);

    private static AllowedAnswer<Scale> Answer(Scale value, string token) => new(value, token, "It is so.", "A garden.");
}
