using CoProduction.Asking;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Cli.Interviewing;

/// <summary>One interview: question, line of input, next question, and at the end the classification and the file.</summary>
internal sealed class Session(InterviewRequest request, ConsoleStreams console)
{
    /// <summary>The most lines that are read: nobody answers so many, and each may take as long as planning the next question does.</summary>
    private const int MostLines = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock ending = new();
    private readonly TextWriter error = console.Error;
    private readonly Screen screen = new(console);
    private readonly Stack<Interview> earlier = [];
    private readonly Target? target = request.Save is { } file ? new Target(request, file) : null;
    private int line;
    private int notUnderstood;
    private bool isTold;
    private (Interview? Interview, NextQuestion? Next, AnswerOption[] Offered) planned = (null, null, []);

    /// <summary>The interview as it ended, where it is another's to say what comes of it.</summary>
    public Interview? Held { get; private set; }

    public int Run()
    {
        if (Begin() is not { } interview)
        {
            return ExitCodes.NothingDone;
        }

        if (target?.Objection() is { } objection)
        {
            error.WriteLine($"interview: {Line.Single(objection)}");
            return ExitCodes.NothingDone;
        }

        if (request.From is not null)
        {
            GoOn(interview);
        }

        Interview latest = interview;
        console.Stopping.Last = () => Stop(latest);
        while (Next(latest) is { } next)
        {
            latest = next;
        }

        bool isKept = request.Known is null ? End(latest) : Hand(latest);
        console.Stopping.Last = null;
        return !isKept ? ExitCodes.NothingDone : notUnderstood > 0 ? ExitCodes.SomeBad : ExitCodes.AllDone;
    }

    private bool Hand(Interview interview)
    {
        Held = interview;
        return true;
    }

    /// <summary>Writes and tells what was answered; who is told to stop meanwhile waits for it.</summary>
    private bool End(Interview interview)
    {
        lock (ending)
        {
            // The file first: what is shown may be cut off.
            string json = CoProductionJson.Activities.Write(interview.Activity, indented: true);
            string? failure = target?.Write(json);
            screen.Flow($"\n{interview.Classify()}\n");
            bool isKept = Told(json, failure);
            isTold = true;
            return isKept;
        }
    }

    /// <summary>Told to stop in the middle: what was answered is written all the same, once; whoever would write it afterwards waits for the end of the process.</summary>
    private void Stop(Interview interview)
    {
        // A reader who has stopped reading holds up the end: it is given up after a while.
        if (!ending.TryEnter(Patience) || isTold)
        {
            return;
        }

        screen.Line("");
        string json = CoProductionJson.Activities.Write(interview.Activity, indented: true);
        Told(json, target?.Write(json));
        error.WriteLine("interview: stopped; what was answered is kept");
    }

    /// <summary>Says what is known already.</summary>
    private void GoOn(Interview interview)
    {
        Answers known = interview.Activity.Answers;
        int skipped = interview.Skipped.Count;
        int answered = Codebook.Questions.Except(interview.Skipped).Count(known.Knows);
        string unknown = skipped == 0 ? "" : $", {skipped} that nobody could tell";
        screen.Line($"Going on with \"{Line.Single(interview.Activity.Title)}\": {Prose.Count(answered, "answer", "answers")}{unknown}.");
    }

    /// <summary>Says where the activity was written; prints it where it has no file, and where writing failed.</summary>
    private bool Told(string json, string? failure)
    {
        if (target is not null && failure is null)
        {
            screen.Line($"Written to {Line.Single(request.Save!)}. To go on with it:\n  {Line.Single(request.Continuation)}");
            return true;
        }

        screen.Json(json);
        if (failure is not null)
        {
            error.WriteLine($"interview: {Line.Single(failure)}");
        }

        return failure is null;
    }

    private Interview? Begin()
    {
        if (request.From is not { } file)
        {
            return new Interview(request.Definitions, request.Known ?? new Activity(request.Title));
        }

        // Standard input has the answers: a hyphen is a file's name here.
        if (Source.Open(file == "-" ? Path.Combine(".", file) : file, console) is not { } source)
        {
            return null;
        }

        using (source)
        {
            Located<IDescribed>[] records = [.. source.Read().Take(2)];
            if (records is [{ IsRead: true, Value: Activity activity }])
            {
                return new Interview(request.Definitions, activity);
            }

            foreach (Problem problem in records.Where(record => !record.IsRead).SelectMany(record => record.Problems))
            {
                error.WriteLine(Diagnostics.Told(source.Name, problem));
            }

            if (records.All(record => record.IsRead))
            {
                string held = records.Length switch { 0 => "none", 1 => "an initiative", _ => "more than one" };
                error.WriteLine($"{source.Name}: an interview goes on with one activity, and there is {held} in it");
            }

            return null;
        }
    }

    /// <summary>The interview after one more line of input; null at its end, and once nothing is left to ask of somebody who types.</summary>
    private Interview? Next(Interview interview)
    {
        (NextQuestion? next, AnswerOption[] offered) = Plan(interview);
        if (next is not null)
        {
            screen.Ask(next, interview.Activity.Answers, offered, request.Beside?.Invoke(next.Question) ?? "");
        }
        else if (interview.Contradictions.Count == 0 && console.IsTyped)
        {
            return null;
        }
        else if (interview.Contradictions.Count > 0)
        {
            screen.Line($"\nThe answers contradict each other: {interview.Contradictions[0]}\nCorrect one of them, as in 'question: answer', or go back.");
        }

        if (line == MostLines)
        {
            Refuse($"an interview has at most {MostLines} lines; the rest is not read", interview);
            return null;
        }

        line++;
        if (screen.Read(console.Lines, next, offered)?.Trim() is not { } typed || Says(typed, "stop"))
        {
            return null;
        }

        bool isLeft = !interview.IsDone;
        if (typed.Length == 0 && !isLeft)
        {
            return interview;
        }

        screen.Echo(typed);
        if (Says(typed, "back"))
        {
            return earlier.TryPop(out Interview? before) ? before : Refuse("there is nothing to go back to", interview);
        }

        Interview after = typed.Split(':', 2, StringSplitOptions.TrimEntries) is [var id, var token]
            ? Tell(interview, id, token)
            : next is not null ? Reply(interview, next.Question, typed)
            : Refuse(isLeft ? "an earlier answer has to be corrected first" : $"nothing is left to ask; name the question that '{typed}' answers", interview);
        if (after != interview)
        {
            earlier.Push(interview);
        }

        return after;
    }

    /// <summary>What to ask next and the answers to offer, planned once: whoever was not understood is asked the same again.</summary>
    private (NextQuestion? Next, AnswerOption[] Offered) Plan(Interview interview)
    {
        if (planned.Interview != interview)
        {
            NextQuestion? next = interview.PlanNext();
            planned = (interview, next, next is null ? [] : Offered(interview, next.Question));
        }

        return (planned.Next, planned.Offered);
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
            : interview.Answer(question, options);
    }

    private Interview Answer(Interview interview, Question question, string typed) =>
        typed == "?" ? interview.Skip(question) : Options(question, typed) is { } options ? interview.Answer(question, options) : interview;

    /// <summary>An answer to a question named by its id: a correction where it was asked before, and otherwise told before it is asked.</summary>
    private Interview Tell(Interview interview, string id, string typed)
    {
        if (Codebook.Questions.FirstOrDefault(each => Says(id, each.Id)) is not { } question)
        {
            string hint = Nearest.Hint(NearestName.Meant(id, [.. Codebook.Questions.Select(each => each.Id)]), "all are listed in docs/reference/codebook.md");
            return Refuse($"unknown question '{id}'{hint}", interview);
        }

        return !interview.Asked.Contains(question) ? Answer(interview, question, typed)
            : typed == "?" ? interview.Skip(question)
            : Options(question, typed) is { } options ? interview.Correct(question, options) : interview;
    }

    /// <summary>The answers typed, or null where one of them is unknown.</summary>
    private AnswerOption[]? Options(Question question, string typed)
    {
        List<AnswerOption> options = [];
        foreach (string token in typed.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Option(question, token) is not { } option)
            {
                string[] tokens = [.. question.Options.Select(each => each.Token)];
                string hint = Nearest.Hint(NearestName.Meant(token, tokens), $"the known ones are {string.Join(", ", tokens)}");
                Refuse($"unknown answer '{token}' to '{question.Id}'{hint}", null!);
                return null;
            }

            options.Add(option);
        }

        return [.. options];
    }

    /// <summary>The answer with a token; yes and no also in one letter, and as JSON writes them.</summary>
    private static AnswerOption? Option(Question question, string token)
    {
        string word = !question.IsYesNo ? token : token.ToLowerInvariant() switch { "y" or "true" => "yes", "n" or "false" => "no", _ => token };
        return question.Options.FirstOrDefault(option => Says(word, option.Token));
    }

    private static bool Says(string typed, string word) => typed.Equals(word, StringComparison.OrdinalIgnoreCase);

    private Interview Refuse(string message, Interview interview)
    {
        notUnderstood++;
        error.WriteLine(Line.Single(screen.IsTerminal ? message : $"stdin:{line}: {message}"));
        return interview;
    }
}
