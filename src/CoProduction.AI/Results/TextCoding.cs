using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>One activity of a text as it was coded: its answers, what each rests on, and the passages that tell of it.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class TextCoding
{
    internal TextCoding(CodedActivity coding, IEnumerable<CodedAnswer> answers, IReadOnlyList<TextSpan> passages, IEnumerable<Question>? disputed = null)
    {
        Coding = coding;
        Answers = [.. answers];
        Passages = passages;
        Disputed = [.. disputed ?? []];
    }

    /// <summary>The activity with its answers and their evidence, and who coded it.</summary>
    public CodedActivity Coding { get; }

    /// <summary>The activity with its answers and their evidence.</summary>
    public Activity Activity => Coding.Activity;

    /// <summary>Every answer that was given or that follows, with its ground, in the questionnaire's order: several to a question where readings differ.</summary>
    public IReadOnlyList<CodedAnswer> Answers { get; }

    /// <summary>Where the text tells of the activity.</summary>
    /// <value>Empty where the model named no passage that stands in the text.</value>
    public IReadOnlyList<TextSpan> Passages { get; }

    /// <summary>The questions that readings answered differently, or that one of them left open: all that any of them allowed is possible.</summary>
    /// <value>Empty where there was one reading.</value>
    public IReadOnlyList<Question> Disputed { get; }

    /// <summary>The answers to one question, with their grounds.</summary>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    public IReadOnlyList<CodedAnswer> On(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return [.. Answers.Where(answer => answer.Question == question)];
    }

    /// <summary>The activity for an interview: what rests on words of the text is kept, and what rests on ordinary knowledge is open, to be asked where it still matters.</summary>
    public Activity ToConfirm()
    {
        Answers kept = Activity.Answers;
        foreach (CodedAnswer answer in Answers.Where(answer => answer.Ground == AnswerGround.Knowledge)) kept = kept.WithOptions(answer.Question, [.. answer.Question.Options]);
        return Activity with
        {
            Answers = kept,
            Evidence = Activity.Evidence.Where(each => kept.Knows(each.Key)).ToDictionary(),
        };
    }

    /// <summary>The coding after a person was asked: the answers of the interview are the person's, those on words of the text stay, and what nobody confirmed is open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The interview is on another activity.</exception>
    public TextCoding ConfirmedBy(Interview interview, Coder person)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(person);
        if (interview.Activity.Id != Activity.Id) throw new ArgumentException($"The interview is on {Quoted.Of(interview.Activity.ToString())}.", nameof(interview));
        Answers answers = interview.Activity.Answers;
        IEnumerable<CodedAnswer> own = Answers.Where(answer => answer.Ground == AnswerGround.Quotation && !interview.Asked.Contains(answer.Question));
        IEnumerable<CodedAnswer> asked = interview.Asked
            .Where(answers.Knows)
            .Select(question => new CodedAnswer(question, answers.Possible(question), AnswerGround.Person, person, null, ""));
        CodedActivity coding = Coding with { Activity = interview.Activity };
        return new TextCoding(coding, Implying.InOrder(coding, own.Concat(asked)), Passages, Disputed.Except(interview.Asked));
    }

    /// <summary>The activity, and how many answers rest on what, as in <c>walking-bus: Parents walk with pupils: 20 answers by the text, 4 by ordinary knowledge, 6 implied</c>.</summary>
    public override string ToString()
    {
        string persons = Count(AnswerGround.Person) is var count and > 0 ? $", {count} by a person" : "";
        return $"{Activity}: {Prose.Count(Count(AnswerGround.Quotation), "answer", "answers")} by the text, {Count(AnswerGround.Knowledge)} by ordinary knowledge{persons}, {Count(AnswerGround.Implication)} implied";
    }

    private int Count(AnswerGround ground) => Answers.Where(answer => answer.Ground == ground).Select(answer => answer.Question).Distinct().Count();
}
