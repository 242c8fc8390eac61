using CoProduction.Wording;

namespace CoProduction.Tests.Wording;

public sealed class NearestNameTests
{
    private static readonly string[] names = ["title", "users", "citizensDeliver", "citizensDesign", "voluntariness", "users.note", "id", "extra", "ABCA"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Users", "users")]
    [InlineData("usres", "users")]
    [InlineData("citizenDelivers", "citizensDeliver")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    [InlineData("ACBA", "ABCA")]
    [InlineData("ACB", null)]
    public void The_nearest_is_the_one_with_the_fewest_slips(string name, string? expected) => Assert.Equal(expected, NearestName.Find(name, names));

    [Theory]
    [InlineData("delivr", "citizensDeliver", "professionalsDeliver")]
    [InlineData("ostrm", "ostrom-1996")]
    [InlineData("1995", "ostrom-1996", "own-1996-b")]
    [InlineData("own", "own-1996-b")]
    [InlineData("on")]
    [InlineData("titel", "title")]
    [InlineData("colour")]
    public void Of_names_that_are_put_together_those_are_meant_of_which_a_part_is_near(string name, params string[] expected) => Assert.Equal(
        expected, NearestName.Meant(name, ["title", "citizensDeliver", "ostrom-1996", "professionalsDeliver", "own-1996-b"]));

    [Theory]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(500)]
    public void A_name_of_any_length_is_found_with_a_slip(int length)
    {
        string known = new string('a', length - 1) + "b";

        Assert.Equal(known, NearestName.Find($"c{known}", ["title", known]));
        Assert.Null(NearestName.Find(new string('c', length), ["title", known]));
    }

    [Fact]
    public void What_is_given_up_early_is_what_slow_counting_finds_too_far()
    {
        Random random = new(18);
        int found = 0;
        for (int turn = 0; turn < 20_000; turn++)
        {
            string[] known = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word(random))];
            string name = random.Next(2) == 0 ? Word(random) : Slipped(known[0], random);

            string? nearest = NearestName.Find(name, known);

            found += nearest is null ? 0 : 1;
            Assert.Equal(Slowly(name, known), nearest);
        }

        Assert.InRange(found, 5_000, 19_000);
    }

    private static string? Slowly(string name, string[] known) => known
        .Select(each => (Name: each, Slips: Slips(name, each))).Where(each => each.Slips <= Math.Max(1, each.Name.Length / 3)).OrderBy(each => each.Slips).Select(each => each.Name).FirstOrDefault();

    /// <summary>The definition itself, by recursion with a table.</summary>
    private static int Slips(string left, string right)
    {
        int[,] slips = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            for (int column = 0; column <= right.Length; column++)
            {
                bool isSame = row > 0 && column > 0 && Same(left[row - 1], right[column - 1]);
                int fewest = row == 0 ? column : column == 0 ? row
                    : Math.Min(slips[row - 1, column - 1] + (isSame ? 0 : 1), Math.Min(slips[row - 1, column], slips[row, column - 1]) + 1);
                if (row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1])) fewest = Math.Min(fewest, slips[row - 2, column - 2] + 1);
                slips[row, column] = fewest;
            }
        }

        return slips[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => "abcABC"[random.Next(6)]));

    private static string Slipped(string word, Random random)
    {
        List<char> letters = [.. word];
        for (int times = random.Next(0, 4); times > 0 && letters.Count > 0; times--)
        {
            int at = random.Next(letters.Count);
            if (random.Next(3) == 0) letters.RemoveAt(at);
            else if (random.Next(2) == 0) letters.Insert(at, 'c');
            else letters[at] = 'B';
        }

        return string.Concat(letters);
    }
}
