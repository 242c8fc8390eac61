using CoProduction.Coding;

namespace CoProduction.Asking;

/// <summary>Chooses the next question within the bounds of the work that it may be.</summary>
internal static class Plan
{
    /// <summary>Exact where the bounds allow, and one step's lookahead otherwise; null where nothing is left to ask.</summary>
    /// <remarks>While a definition is open of which the ways to settle it are too many to go through, there is no more than the lookahead.</remarks>
    public static NextQuestion? Choose(Agenda agenda, AnswerSet excluded, InterviewOptions options, CancellationToken cancellationToken)
    {
        QuestionSet[] open = [.. agenda.Definitions.Select(definition => agenda.Askable(definition, excluded))];
        QuestionSet askable = open.Aggregate((one, other) => one | other);
        if (askable.IsEmpty)
        {
            return null;
        }

        bool isForOne = open.Count(questions => !questions.IsEmpty) == 1;
        bool isLarge = agenda.Definitions.Index().Any(each => !open[each.Index].IsEmpty && each.Item.Criterion.Compiled.Outlook is not null);
        if (!isLarge && agenda.Chances.AreExact && agenda.Questionnaire.Count(askable) <= (isForOne ? options.MaxQuestions : options.MaxQuestionsForSeveral)
            && new ExactSearch(agenda, options.MaxSteps, cancellationToken).Best(excluded) is (Question best, double expected))
        {
            return Next(best, isExact: true, expected);
        }

        Lookahead lookahead = new(agenda, cancellationToken);
        return Next(lookahead.Best(excluded)!, isExact: false, isLarge ? null : lookahead.Estimate(excluded, options.ImaginedInterviews));

        NextQuestion Next(Question question, bool isExact, double? expected) =>
            new(question, [.. agenda.Definitions.Where((_, index) => open[index].Holds(question.Mask))], isExact, expected);
    }
}
