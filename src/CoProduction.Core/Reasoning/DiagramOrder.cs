using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>The order in which a condition's diagram asks questions: as they stand in the condition, so that what belongs together is asked together.</summary>
internal static class DiagramOrder
{
    public static IReadOnlyList<Question> Of(Condition condition, Theory theory)
    {
        List<Question> order = [];
        HashSet<Condition> seen = [];
        QuestionSet placed = default;
        Look(condition);
        foreach (Question question in theory.Questionnaire.Questions)
        {
            Place(question);
        }

        return order;

        void Look(Condition part)
        {
            if (part is AnswerCondition answer)
            {
                Place(answer.Question);
            }
            else if (seen.Add(part))
            {
                foreach (Condition each in ((CompoundCondition)part).Parts)
                {
                    Look(each);
                }
            }
        }

        void Place(Question question)
        {
            if (!placed.Touches(question.Mask))
            {
                placed |= question.Mask;
                order.Add(question);
            }
        }
    }
}
