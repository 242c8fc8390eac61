namespace CoProduction.Sql.Writing;

/// <summary>The names of tables and columns.</summary>
internal static class Names
{
    /// <summary>A name that can be quoted in every dialect: not blank, and without characters that end a line or cannot be written.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">It is another one; the message says of what.</exception>
    public static string Require(string name, string bearer)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException($"The name of {bearer} is blank.");
        }

        for (int index = 0; index < name.Length; index++)
        {
            if (char.IsControl(name[index]) || IsLoneSurrogate(name, index))
            {
                throw new ArgumentException($"The name of {bearer} has a control character or half a character in it.");
            }
        }

        return name;
    }

    /// <summary>The name of a verdict's column: a definition's id, or a typology's and a kind's, with underscores in the place of hyphens.</summary>
    public static string Underscored(string id) => id.Replace('-', '_');

    /// <summary>Refuses two columns of one name, for which many engines take names that differ in upper and lower case only.</summary>
    public static void RequireDistinct(IEnumerable<string> names)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (string name in names)
        {
            if (!seen.Add(name))
            {
                throw new ArgumentException($"Two columns would be called '{name}'.");
            }
        }
    }

    private static bool IsLoneSurrogate(string name, int index) =>
        char.IsHighSurrogate(name[index]) ? index + 1 == name.Length || !char.IsLowSurrogate(name[index + 1])
        : char.IsLowSurrogate(name[index]) && (index == 0 || !char.IsHighSurrogate(name[index - 1]));
}
