using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>The orders in which the diagram of conditions may ask questions.</summary>
internal static class DiagramOrder
{
    /// <summary>As they stand in the conditions, so that what belongs together is asked together.</summary>
    public static IReadOnlyList<Question> Of(params IReadOnlyList<Condition> conditions) => Of(conditions, []);

    /// <summary>The same, but that each question is followed by those that the implications tie to it.</summary>
    public static IReadOnlyList<Question> Tied(params IReadOnlyList<Condition> conditions) => Of(conditions, conditions[0].Questionnaire.Theory.Conflicts);

    private static List<Question> Of(IReadOnlyList<Condition> conditions, ReadOnlySpan<Box> ties)
    {
        Questionnaire questionnaire = conditions[0].Questionnaire;
        List<Question> order = [];
        QuestionSet placed = default;
        foreach (Question question in Mentioned(conditions).Concat(questionnaire.Questions))
        {
            Place(question, ref placed);
            foreach (Box tie in ties)
            {
                if (tie.Excluded.Touches(question.Mask))
                {
                    foreach (Question other in questionnaire.List(tie.Excluded))
                    {
                        Place(other, ref placed);
                    }
                }
            }
        }

        return order;

        void Place(Question question, ref QuestionSet placed)
        {
            if (!placed.Touches(question.Mask))
            {
                placed |= question.Mask;
                order.Add(question);
            }
        }
    }

    /// <summary>The questions that conditions ask, as they stand in them; what is used twice is looked at once.</summary>
    private static List<Question> Mentioned(IReadOnlyList<Condition> conditions)
    {
        List<Question> mentioned = [];
        QuestionSet met = default;
        HashSet<Condition> seen = [];
        foreach (Condition condition in conditions)
        {
            Look(condition);
        }

        return mentioned;

        void Look(Condition part)
        {
            if (part is AnswerCondition answer)
            {
                if (!met.Touches(answer.Question.Mask))
                {
                    met |= answer.Question.Mask;
                    mentioned.Add(answer.Question);
                }
            }
            else if (seen.Add(part))
            {
                foreach (Condition each in ((CompoundCondition)part).Parts)
                {
                    Look(each);
                }
            }
        }
    }
}
