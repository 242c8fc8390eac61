using System.Text.Json;

namespace CoProduction.AI.Tests.Fakes;

/// <summary>Replies as a model would write them.</summary>
internal static class Said
{
    public const string Text = "Every morning the parents of Linden School walk a group of pupils to school. The council trains them and pays nobody.";

    public static string Quoting(string question, string answer, string quotation) => Answer(question, [answer], quotation, null);

    public static string Knowing(string question, string answer, string knowledge) => Answer(question, [answer], null, knowledge);

    public static string Answer(string question, string[] answers, string? quotation, string? knowledge) =>
        $$"""{"question":{{Json(question)}},"answers":[{{string.Join(",", answers.Select(Json))}}],"quotation":{{Json(quotation)}},"knowledge":{{Json(knowledge)}}}""";

    /// <summary>A reply with one activity.</summary>
    public static string Reply(params string[] answers) => Activities(Activity("Parents walk pupils to school", "walk a group of pupils to school", answers));

    public static string Activity(string title, string passage, params string[] answers) =>
        $$"""{"title":{{Json(title)}},"passages":[{{Json(passage)}}],"answers":[{{string.Join(",", answers)}}]}""";

    public static string Activities(params string[] activities) => $$"""{"activities":[{{string.Join(",", activities)}}]}""";

    public static string Json(string? text) => text is null ? "null" : $"\"{JsonEncodedText.Encode(text)}\"";
}
