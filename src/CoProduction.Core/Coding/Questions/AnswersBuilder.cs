namespace CoProduction.Coding;

/// <summary>Puts together what is known of one question after another, for readers of many activities: nothing is made on the way.</summary>
/// <remarks>To be kept in a local variable. What is not made for a questionnaire, as <c>default</c> is, takes only what knows nothing.</remarks>
/// <param name="questionnaire">What the answers are to belong to.</param>
public ref struct AnswersBuilder(Questionnaire questionnaire)
{
    private AnswerSet excluded;
    private bool isForeign;

    /// <summary>Adds what is known: what was ruled out before, or is ruled out now, is no longer possible.</summary>
    /// <remarks>That both fit each other is seen in the end, by <see cref="ToAnswers"/>.</remarks>
    public void Add(in Answers known)
    {
        excluded |= known.Excluded;

        // Both are looked at, so that there is no branch that depends on what is known.
        isForeign |= (known.Questionnaire != questionnaire) & (known.Questionnaire is not null);
    }

    /// <summary>All that was added.</summary>
    /// <exception cref="InvalidOperationException">No answer to some question is left, or something was an answer to another questionnaire.</exception>
    public readonly Answers ToAnswers()
    {
        if (isForeign) throw new InvalidOperationException($"Answers to '{questionnaire}' are needed, and some belong to another questionnaire.");
        if (!excluded.IsEmpty && questionnaire.RulesOutAQuestion(excluded))
        {
            throw new InvalidOperationException($"No answer is left to a question of '{questionnaire}': what was added cannot hold together.");
        }

        return new Answers(questionnaire, excluded);
    }
}
