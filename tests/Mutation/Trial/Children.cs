namespace CoProduction.Mutation;

/// <summary>Children at work, two at a time.</summary>
internal static class Children
{
    /// <summary>How many work at a time.</summary>
    public const int AtATime = 2;

    /// <summary>Has a child do each piece of work in turn.</summary>
    /// <param name="pieces">The pieces, taken as a child is free.</param>
    /// <param name="work">What a child does of a piece, at one of the places.</param>
    /// <param name="ended">What is then done here with a piece, its place, and how the child ended.</param>
    public static void Do<T>(IEnumerable<T> pieces, Action<T, int> work, Action<T, int, Ending> ended)
    {
        var busy = new Dictionary<int, (T Piece, int Place)>();
        var free = new Stack<int>(Enumerable.Range(0, AtATime));

        void Await()
        {
            (int child, Ending ending) = Child.Await();
            if (busy.Remove(child, out (T Piece, int Place) done))
            {
                free.Push(done.Place);
                ended(done.Piece, done.Place, ending);
            }
        }

        foreach (T piece in pieces)
        {
            if (free.Count == 0)
            {
                Await();
            }

            int place = free.Pop();
            busy.Add(Child.Start(() => work(piece, place)), (piece, place));
        }

        while (busy.Count > 0)
        {
            Await();
        }
    }
}
