namespace CoProduction.Tests.Schemas;

/// <summary>Mutants of documents, which a schema, as a validator of others' reads it, and the reader of the library both take or both refuse.</summary>
internal static class SchemaParity
{
    /// <summary>What a reader refuses and no schema can: the words of the problem, by which it is known, and why.</summary>
    private static readonly (string Code, string Words)[] Beyond =
    [
        // How the text of a condition is put together is no regular language.
        (ProblemCodes.NotACondition, ""), (ProblemCodes.UnknownQuestion, "is not a question of"), (ProblemCodes.UnknownAnswer, "is not an answer to"),

        // A work is cited by its id, which stands in the bibliography or elsewhere in the file.
        (ProblemCodes.UnknownWork, ""),

        // What one part of a file says of another.
        (ProblemCodes.RefusedRule, "share the id"), (ProblemCodes.RefusedRule, "share the token"), (ProblemCodes.RefusedRule, "cannot be reported in itself"),
        (ProblemCodes.RefusedRule, "contradict each other"),

        // A tree that is pasted into itself can be deeper than what is kept.
        (ProblemCodes.OwnFields, "nested deeper"),
    ];

    public static void Require(string name, int mutants)
    {
        SchemaKind kind = SchemaKind.All.Single(kind => kind.Name == name);
        Mutator mutator = new(kind.Samples, seed: 14);
        (int taken, int refused, int beyond) = (0, 0, 0);
        for (int round = 0; round < mutants; round++)
        {
            string mutant = mutator.Next();
            IReadOnlyList<Problem> problems = kind.Read(mutant);
            bool isAccepted = kind.Accepts(mutant);
            if (isAccepted && problems is not [])
            {
                // Without a part that is beyond a schema, the whole may be refused too.
                Assert.True(problems.Any(IsBeyond) && problems.All(problem => IsBeyond(problem) || problem.Code == ProblemCodes.RefusedRule), $"{problems[0]}\n{mutant}");
                beyond++;
            }
            else
            {
                Assert.True(isAccepted == problems is [], $"The schema refuses what is read:\n{mutant}");
                (taken, refused) = isAccepted ? (taken + 1, refused) : (taken, refused + 1);
            }
        }

        Assert.True(taken > mutants / 50 && refused > mutants / 5 && beyond < mutants / 4, $"{taken} taken, {refused} refused, {beyond} beyond a schema");
    }

    private static bool IsBeyond(Problem problem) =>
        Beyond.Any(each => each.Code == problem.Code && problem.Message.Contains(each.Words, StringComparison.Ordinal));
}
