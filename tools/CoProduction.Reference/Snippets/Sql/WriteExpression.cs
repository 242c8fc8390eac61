using CoProduction.Coding;
using CoProduction.Sql;

namespace CoProduction.Reference.Snippets;

internal static class WriteExpression
{
    public static void Run()
    {
        // snippet
        Condition condition = Codebook.Users.Is(true) & Codebook.Power.Is(Power.Shared, Power.CitizenLed);
        SqlWriter writer = new(SqlDialect.PostgreSql);
        ExactForm form = ExactForm.Of(condition);
        Console.WriteLine($"It can fail in {form.Failing.Count} ways: {string.Join(", or ", form.Failing)}.");
        Console.WriteLine(writer.Expression(condition).Split('\n')[^3]);
        // end
    }
}
