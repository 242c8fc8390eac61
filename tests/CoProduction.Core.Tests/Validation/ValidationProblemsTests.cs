using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Tests.Validation;

public sealed class ValidationProblemsTests
{
    private static readonly Activity Noted = new("Parents cook")
    {
        Users = true,
        Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Missing = MissingReason.NotAsked } },
    };

    [Fact]
    public void A_failure_becomes_a_problem_with_the_path_that_it_has_in_JSON()
    {
        Activity faulty = new("")
        {
            CitizensDeliver = true,
            Behaviour = Behaviour.Passive,
            Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Note = "\0" } },
            Stated = [new StatedVerdict { Definition = "a", Work = "", Verdict = Verdict.CoProduction }],
        };

        IReadOnlyList<Problem> problems = new InitiativeValidator().Validate(new Initiative("Cooking", [Noted, faulty])).ToProblems();

        Assert.Equal(
            [
                "CPV013 at $.activities[0].evidence.users: warning: The evidence on 'users' gives a reason for a missing answer, "
                    + "but the question is answered: users: yes.",
                "CPV001 at $.activities[1].title: The title is blank.",
                "CPV019 at $.activities[1].evidence.users.note: The note on 'users' has the control character U+0000 at position 1; "
                    + "only line breaks and tabs are allowed.",
                "CPV015 at $.activities[1].stated[0].work: A stated verdict names no work.",
                "CPV016 at $.activities[1].answers.citizensDeliver: \"citizensDeliver: yes\" implies \"behaviour: active\", "
                    + "because whoever does a step of the work acts; but the answers say citizensDeliver: yes; behaviour: passive.",
            ],
            problems.Select(problem => problem.ToString()));
        Assert.All(problems, problem => Assert.Null(problem.Place));
    }

    [Theory]
    [InlineData(null, "$")]
    [InlineData("", "$")]
    [InlineData("Title", "$.title")]
    [InlineData("activities[12].stated[0]", "$.activities[12].stated[0]")]
    [InlineData("Owner.Activity.Evidence[users].Note", "$.owner.activity.evidence.users.note")]
    [InlineData("Codings[first coder].Title", "$.codings['first coder'].title")]
    public void The_name_of_a_property_becomes_a_path(string? property, string path) =>
        Assert.Equal(path, new ValidationFailure(property, "wrong").ToProblem().Path);

    [Theory]
    [InlineData(Severity.Error, ProblemSeverity.Error)]
    [InlineData(Severity.Warning, ProblemSeverity.Warning)]
    [InlineData(Severity.Info, ProblemSeverity.Note)]
    public void Each_severity_has_its_own_there_and_back(Severity severity, ProblemSeverity same)
    {
        Problem problem = new ValidationFailure("Title", "wrong") { Severity = severity, ErrorCode = "own" }.ToProblem();

        Assert.Equal(new Problem { Code = "own", Severity = same, Path = "$.title", Message = "wrong" }, problem);
        Assert.Equal(severity, problem.ToFailure().Severity);
    }

    [Fact]
    public void A_failure_without_a_code_or_a_message_is_a_problem_without_them() => Assert.Equal(
        new Problem { Code = "", Severity = ProblemSeverity.Error, Path = "$.title", Message = "" },
        new ValidationFailure("Title", null) { ErrorCode = null }.ToProblem());

    [Theory]
    [InlineData("$", "")]
    [InlineData("$.activities[2].title", "activities[2].title")]
    [InlineData("$['a b']", "['a b']")]
    public void The_name_of_a_failures_property_is_the_path_without_its_root(string path, string name) =>
        Assert.Equal(name, new Problem { Code = "own", Severity = ProblemSeverity.Note, Path = path, Message = "wrong" }.ToFailure().PropertyName);

    [Fact]
    public void A_problem_that_becomes_a_failure_can_be_had_back_with_its_place()
    {
        Problem problem = new() { Code = "CPJ104", Path = "$.answers.users", Message = "wrong", Place = new TextPlace { Line = 3, Column = 4 } };

        ValidationFailure failure = problem.ToFailure();

        Assert.Equal(("answers.users", "wrong", "CPJ104"), (failure.PropertyName, failure.ErrorMessage, failure.ErrorCode));
        Assert.Same(problem, failure.ToProblem());
    }

    [Fact]
    public void A_mere_warning_makes_a_result_invalid_and_yet_is_no_error()
    {
        ValidationResult result = new ActivityValidator().Validate(Noted);

        Assert.False(result.IsValid);
        Assert.False(result.HasErrors());
        Assert.True(new ActivityValidator().Validate(Noted with { Title = "" }).HasErrors());
        Assert.False(new ActivityValidator().Validate(Noted with { Users = null }).HasErrors());
    }

    [Fact]
    public void Nothing_cannot_be_turned_into_a_problem()
    {
        Assert.Throws<ArgumentNullException>(() => ((ValidationFailure)null!).ToProblem());
        Assert.Throws<ArgumentNullException>(() => ((ValidationResult)null!).ToProblems());
        Assert.Throws<ArgumentNullException>(() => ((ValidationResult)null!).HasErrors());
        Assert.Throws<ArgumentNullException>(() => ((Problem)null!).ToFailure());
    }

    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("failure", () => ((ValidationFailure)null!).ToProblem());
        Assert.Throws<ArgumentNullException>("result", () => ((ValidationResult)null!).ToProblems());
        Assert.Throws<ArgumentNullException>("problem", () => ((Problem)null!).ToFailure());
        Assert.Throws<ArgumentNullException>("result", () => ((ValidationResult)null!).HasErrors());
    }
}
