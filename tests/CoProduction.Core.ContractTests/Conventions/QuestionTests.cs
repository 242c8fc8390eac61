using System.Reflection;
using CoProduction.Coding;

namespace CoProduction.ContractTests.Conventions;

public sealed class QuestionTests
{
    private static readonly string[] OtherProperties =
    [
        nameof(Activity.Id), nameof(Activity.Title), nameof(Activity.Description),
        nameof(Activity.Answers), nameof(Activity.Evidence), nameof(Activity.Stated), nameof(Activity.Extra),
    ];

    private static IEnumerable<PropertyInfo> Views =>
        typeof(Activity).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !OtherProperties.Contains(property.Name));

    [Fact]
    public void An_activity_has_one_property_for_each_question_of_the_codebook_of_the_type_of_its_answers() =>
        Assert.Equal(
            Codebook.Questions.Select(question => (NameOf(question), typeof(Nullable<>).MakeGenericType(question.GetType().GetGenericArguments()))),
            Views.Select(view => (view.Name, view.PropertyType)));

    [Fact]
    public void The_codebook_has_one_property_for_each_question() =>
        Assert.Equal(
            Codebook.Questions.OrderBy(question => question.Id, StringComparer.Ordinal).Select(question => (NameOf(question), question)),
            typeof(Codebook).GetProperties().Where(property => property.PropertyType.IsSubclassOf(typeof(Question)))
                .Select(property => (property.Name, (Question)property.GetValue(null)!))
                .OrderBy(pair => pair.Item2.Id, StringComparer.Ordinal));

    [Fact]
    public void Each_property_of_an_activity_reads_and_writes_its_own_question()
    {
        foreach (Question question in Codebook.Questions)
        {
            PropertyInfo view = typeof(Activity).GetProperty(NameOf(question))!;
            foreach (AnswerOption option in question.Options)
            {
                Answers answers = Answers.Unknown.WithOptions(question, option);
                object? value = view.GetValue(new Activity("Parents cook") { Answers = answers });
                Activity written = new("Parents cook");
                view.SetValue(written, value);

                Assert.NotNull(value);
                Assert.Equal(answers, written.Answers);
            }
        }
    }

    private static string NameOf(Question question) => char.ToUpperInvariant(question.Id[0]) + question.Id[1..];
}
