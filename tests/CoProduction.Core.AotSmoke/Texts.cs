using CoProduction.AI;
using CoProduction.Coding;

namespace CoProduction.AotSmoke;

/// <summary>A text coded from replies that were written down here, so that no service is needed.</summary>
internal static class Texts
{
    private const string Text = "Every morning the parents of Linden School walk a group of pupils to school.";

    private const string Reply =
        """
        {"activities":[{"title":"Parents walk pupils to school","passages":["walk a group of pupils"],"answers":[
        {"question":"citizensDeliver","answers":["yes"],"quotation":"walk a group of pupils to school","knowledge":null},
        {"question":"effort","answers":["yes"],"quotation":"they work hard","knowledge":null}]}]}
        """;

    public static async Task CodeAsync(Checks checks)
    {
        TextCoder coder = new(new ReplayingChatClient([Recorded(1), Recorded(2)]), new TextCoderOptions { Readings = 2 });
        CodedText coded = await coder.CodeAsync(Text);
        checks.Same(true, coded.Activity.CitizensDeliver, "an answer with words of the text");
        checks.Same(null, coded.Activity.Effort, "an answer without");
        checks.Same(2, coded.Dropped.Count(dropped => dropped.Code == TextProblemCodes.QuotationNotFound), "quotations that are not in the text");
        checks.Same(coded.Codings[0].Coding, Json.CoProductionJson.Codings.Read(Json.CoProductionJson.Codings.Write(coded.Codings[0].Coding)), "a coding after a JSON round trip");
        TextEvaluation evaluation = TextEvaluation.Of([new EvaluatedText(coded, Examples.Preschool)], Classifier.Default);
        checks.Same(new Share(2, 4), evaluation.Quotations, "quotations found");
    }

    private static RecordedReply Recorded(int reading)
    {
        CodingRequest request = TextInstructions.For(Codebook.Questionnaire).RequestFor(Text);
        return RecordedReply.Parse(new RecordedReply
        {
            TextHash = request.TextHash, Reading = reading, Model = "nobody", Date = new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero), Questionnaire = "codebook",
            InstructionsHash = request.Instructions.Hash, RequestHash = request.Hash, Reply = Reply,
        }.ToJson());
    }
}
