namespace Sleutelnet.Bot;

/// <summary>How many turns are worked on at once. Who comes when it is full hears so at once, and not after Teams gave up.</summary>
internal sealed class Crowd(int most)
{
    /// <summary>As many as are answered in time also when storage does no more than a dozen turns a second.</summary>
    public const int Usual = 100;

    private int inside;

    /// <summary>Takes a turn in; false when it is full. Who was let in leaves.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref inside) <= most)
            return true;
        Leave();
        return false;
    }

    public void Leave() => Interlocked.Decrement(ref inside);
}
