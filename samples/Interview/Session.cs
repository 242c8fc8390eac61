using CoProduction;
using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Reasoning;
using CoProduction.Serialization;

namespace InterviewSample;

/// <summary>One interview: question, line of input, next question, and at the end the classification and the file.</summary>
internal sealed class Session(Request request, TextReader input, Screen screen, TextWriter error, bool isTyped)
{
    private readonly Stack<Interview> earlier = [];
    private int line;
    private int notUnderstood;

    public int Run()
    {
        if (Begin() is not { } interview)
        {
            return ExitCodes.NotBegun;
        }

        while (Next(interview) is { } next)
        {
            interview = next;
        }

        screen.Line($"\n{interview.Classify()}\n");
        string json = CoProductionJson.Write(interview.Activity, indented: true);
        if (request.Save is { } file)
        {
            File.WriteAllText(file, json + "\n");
            screen.Line($"Written to {file}.");
        }
        else
        {
            screen.Line(json);
        }

        return notUnderstood > 0 ? ExitCodes.SomeNotUnderstood : ExitCodes.Held;
    }

    private Interview? Begin()
    {
        if (request.From is not { } file)
        {
            return new Interview(request.Definitions, new Activity(request.Title));
        }

        try
        {
            return new Interview(request.Definitions, CoProductionJson.ReadActivity(File.ReadAllText(file)));
        }
        catch (CoProductionJsonException exception)
        {
            error.WriteLine($"{file}: {exception.Message}");
            return null;
        }
    }

    /// <summary>The interview after one more line of input; null at its end, and once nothing is left to ask of somebody who types.</summary>
    private Interview? Next(Interview interview)
    {
        if (interview.Next is { } next)
        {
            screen.Ask(next, interview.Asked.Count + 1, interview.Activity.Answers, Offered(interview, next.Question));
        }
        else if (interview.Contradictions.Count == 0 && isTyped)
        {
            return null;
        }
        else if (interview.Contradictions.Count > 0)
        {
            screen.Line($"\nThe answers contradict each other: {interview.Contradictions[0]}\nCorrect one of them, as in 'question: answer', or go back.");
        }

        line++;
        if (input.ReadLine()?.Trim() is not { } typed || typed == "stop")
        {
            return null;
        }

        bool isLeft = interview.Next is not null || interview.Contradictions.Count > 0;
        if (typed.Length == 0 && !isLeft)
        {
            return interview;
        }

        screen.Echo(typed);
        if (typed == "back")
        {
            return earlier.TryPop(out Interview? before) ? before : Refuse("there is nothing to go back to", interview);
        }

        Interview after = typed.Split(':', 2, StringSplitOptions.TrimEntries) is [var id, var token]
            ? Tell(interview, id, token)
            : interview.Next is { } asked ? Reply(interview, asked.Question, typed)
            : Refuse(isLeft ? "an earlier answer has to be corrected first" : $"nothing is left to ask; name the question that '{typed}' answers", interview);
        if (after != interview)
        {
            earlier.Push(interview);
        }

        return after;
    }

    /// <summary>The answers to offer: those that are still possible and contradict no other.</summary>
    private static AnswerOption[] Offered(Interview interview, Question question)
    {
        Answers known = interview.Activity.Answers;
        return [.. known.Possible(question).Where(option => Contradiction.In(known.WithOptions(question, option)).Count == 0)];
    }

    /// <summary>An answer to the question that was just asked: one of those offered.</summary>
    private Interview Reply(Interview interview, Question question, string typed)
    {
        if (typed == "?" || Options(question, typed) is not { } options)
        {
            return typed == "?" ? interview.Skip(question) : interview;
        }

        return options.Except(Offered(interview, question)).FirstOrDefault() is { } other
            ? Refuse($"'{other.Token}' is ruled out by what is known; '{question.Id}: {typed}' records it all the same", interview)
            : interview.AnswerOptions(question, options);
    }

    private Interview Answer(Interview interview, Question question, string typed) =>
        typed == "?" ? interview.Skip(question) : Options(question, typed) is { } options ? interview.AnswerOptions(question, options) : interview;

    /// <summary>An answer to a question named by its id: a correction where it was asked before, and otherwise told before it is asked.</summary>
    private Interview Tell(Interview interview, string id, string typed)
    {
        if (Codebook.Find(id) is not { } question)
        {
            return Refuse($"unknown question '{id}'{Nearest.Hint(id, Codebook.Questions.Select(each => each.Id))}", interview);
        }

        return !interview.Asked.Contains(question) ? Answer(interview, question, typed)
            : typed == "?" ? interview.Skip(question)
            : Options(question, typed) is { } options ? interview.CorrectOptions(question, options) : interview;
    }

    /// <summary>The answers typed, or null where one of them is unknown.</summary>
    private AnswerOption[]? Options(Question question, string typed)
    {
        List<AnswerOption> options = [];
        foreach (string token in typed.Split(',', StringSplitOptions.TrimEntries))
        {
            if (question.FindOption(token) is not { } option)
            {
                Refuse($"unknown answer '{token}' to '{question.Id}'{Nearest.Hint(token, question.Options.Select(each => each.Token))}", null!);
                return null;
            }

            options.Add(option);
        }

        return [.. options];
    }

    private Interview Refuse(string message, Interview interview)
    {
        notUnderstood++;
        error.WriteLine(screen.IsTerminal ? message : $"stdin:{line}: {message}");
        return interview;
    }
}
