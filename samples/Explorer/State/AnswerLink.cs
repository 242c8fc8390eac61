using CoProduction;
using CoProduction.Coding;

namespace Explorer.State;

/// <summary>Answers in an address, and nothing else: <c>users=yes&amp;voluntariness=voluntary,partlyVoluntary</c>.</summary>
public static class AnswerLink
{
    public static string Write(Answers answers) => string.Join('&', answers.Questions.Select(question =>
        $"{question.Id}={string.Join(',', answers.Possible(question).Select(option => option.Token))}"));

    /// <summary>The answers that a link holds; what is not understood in it is told, and left out.</summary>
    public static Answers Read(string query, out IReadOnlyList<string> notUnderstood)
    {
        List<string> failed = [];
        Answers answers = Answers.Unknown;
        foreach (string part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sides = Uri.UnescapeDataString(part).Split('=');
            Question? question = sides is [var id, _] ? Codebook.Find(id) : null;
            AnswerOption?[] options = question is null ? [] : [.. sides[1].Split(',').Select(question.FindOption)];
            if (question is null || options.Contains(null))
            {
                failed.Add(part);
                continue;
            }

            answers = answers.WithOptions(question, [.. options.OfType<AnswerOption>()]);
        }

        notUnderstood = failed;
        return answers;
    }
}
