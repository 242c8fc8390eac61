using CoProduction.Coding;

namespace CoProduction.Asking;

/// <summary>The next question of a plan, whether the plan is the best there is, and how many questions it is expected to need.</summary>
internal sealed record Plan(Question Question, bool IsExact, Func<double> Expected)
{
    /// <summary>Exact where the bounds of an interview allow, and one step's lookahead otherwise; null where nothing is left to ask.</summary>
    public static Plan? Choose(Agenda agenda, AnswerSet excluded)
    {
        int open = Codebook.Questionnaire.Count(agenda.Askable(excluded));
        if (open == 0)
        {
            return null;
        }

        int definitions = agenda.Definitions.Count(definition => !agenda.Askable(definition, excluded).IsEmpty);
        if (open <= (definitions == 1 ? Interview.MaxQuestions : Interview.MaxQuestionsForSeveral)
            && new ExactSearch(agenda.Chances, Interview.MaxSteps).Best(Prospect.From(agenda, excluded)) is (Question question, double expected))
        {
            return new Plan(question, true, () => expected);
        }

        Lookahead lookahead = new(agenda);
        return new Plan(lookahead.Best(excluded)!, false, () => lookahead.Estimate(excluded));
    }
}
