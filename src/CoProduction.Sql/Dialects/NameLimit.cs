namespace CoProduction.Sql.Dialects;

/// <summary>How long a name may be: some engines cut off what is beyond it, so that two names become one.</summary>
internal sealed record NameLimit(int Most, string Unit, string Engine, Func<string, int> LengthOf)
{
    /// <exception cref="ArgumentException">A name is longer.</exception>
    public void Require(IEnumerable<string> names)
    {
        if (names.FirstOrDefault(name => LengthOf(name) > Most) is { } longer)
        {
            throw new ArgumentException($"The name '{longer}' is longer than the {Most} {Unit} that {Engine} keeps of one.");
        }
    }
}
