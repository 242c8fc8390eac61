using CoProduction.Coding;

namespace CoProduction.Tests.Reasoning;

public sealed class ContradictionTests
{
    [Fact]
    public void Delivering_passively_is_a_contradiction_that_names_both_sides_and_the_reason()
    {
        Answers answers = Answers.Unknown.With(Codebook.CitizensDeliver, true).With(Codebook.Behaviour, Behaviour.Passive).With(Codebook.Users, true);

        Contradiction contradiction = Assert.Single(Contradiction.In(answers));

        Assert.Equal(["deliveringIsActive"], contradiction.Implications.Select(rule => rule.Id));
        Assert.Equal(
            "\"citizensDeliver: yes\" implies \"behaviour: active\", because whoever does a step of the work acts; "
            + "but the answers say citizensDeliver: yes; behaviour: passive.",
            contradiction.ToString());
    }

    [Fact]
    public void Contradicting_answers_have_no_verdict_under_any_definition()
    {
        Activity activity = new("Riders who are compelled to help") { CitizensDeliver = true, Behaviour = Behaviour.Passive, Output = Output.Neither };

        Classification result = Classifier.Default.Classify(activity);
        var verdicts = new Verdict[result.Judgements.Count];
        Classifier.Default.Assess(activity.Answers, verdicts);

        Assert.All(result.Judgements, judgement => Assert.Equal(Verdict.Undetermined, judgement.Verdict));
        Assert.All(verdicts, verdict => Assert.Equal(Verdict.Undetermined, verdict));
        Assert.Single(result.Contradictions);
        Assert.All(result.Judgements, judgement => Assert.Empty(judgement.OpenQuestions));
    }

    [Fact]
    public void Sound_answers_have_no_contradiction()
    {
        Answers answers = Answers.Unknown.With(Codebook.CitizensDeliver, true).With(Codebook.Behaviour, Behaviour.Active);

        Assert.Empty(Contradiction.In(answers));
        Assert.Empty(Contradiction.In(Answers.Unknown));
    }
}
