using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class StoreOwnAnswers
{
    public static void Run()
    {
        // snippet
        JsonFormat<Activity> format = CoProductionJson.ActivitiesOf(Friends.Questionnaire).Validating();
        Activity reading = new("Friends read to children") { Answers = Answers.Unknown.With(Friends.Work, true).With(Friends.Say, Voice.Heard) };
        string json = format.Write(reading);
        Console.WriteLine(json);
        Console.WriteLine(format.Read(json) == reading);

        const string clash = """{ "title": "Friends choose the speakers", "answers": { "say": "decide", "meet": false } }""";
        Console.WriteLine(format.ReadMany(clash)[0]);
        // end
    }
}
