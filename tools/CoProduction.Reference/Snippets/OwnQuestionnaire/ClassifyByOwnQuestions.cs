using CoProduction.Asking;
using CoProduction.Coding;

namespace CoProduction.Reference.Snippets;

internal static class ClassifyByOwnQuestions
{
    public static void Run()
    {
        // snippet
        Activity reading = new("Friends read to children") { Answers = Answers.Unknown.With(Friends.Work, true).With(Friends.Say, Voice.Decide) };
        Console.WriteLine(new Classifier([Friends.Sharing, Friends.Deciding]).Classify(reading)[Friends.Sharing]);

        Interview interview = new([Friends.Sharing, Friends.Deciding], new Activity("Friends run a book sale"));
        interview = interview.Answer(Friends.Work, true);
        while (interview.PlanNext() is { } next)
        {
            Console.WriteLine(next.Wording);
            interview = interview.Answer(next.Question, next.Question.Options[0]);
        }

        Console.WriteLine(interview.Classify());
        // end
    }
}
