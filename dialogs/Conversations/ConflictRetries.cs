using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>
/// Tries a turn again when someone else wrote in between. Turns that met wait for each other, so that fifty at once do not keep undoing
/// each other's attempts; one that met nobody never waits. Other instances are not in this queue: against those the retries stand.
/// </summary>
internal sealed class ConflictRetries(TimeProvider clock)
{
    // On a busy machine two instances kept meeting for longer than eight attempts.
    private const int Attempts = 20;

    private const int LongestWait = 150;

    // Two conversations in one lane only wait a little longer.
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Runs a turn until it meets nobody.</summary>
    /// <param name="turn">Reads, decides and writes; again from the start each time.</param>
    /// <param name="about">What the turn can meet others about.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="StoreConflictException">Others kept writing first.</exception>
    public async Task<Reply> RunAsync(Func<Task<Reply>> turn, Func<string> about, CancellationToken cancellationToken)
    {
        try
        {
            return await turn();
        }
        catch (StoreConflictException)
        {
            return await InLaneAsync(turn, lanes[(uint)about().GetHashCode(StringComparison.Ordinal) % lanes.Length], cancellationToken);
        }
    }

    private async Task<Reply> InLaneAsync(Func<Task<Reply>> turn, SemaphoreSlim lane, CancellationToken cancellationToken)
    {
        await lane.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 2; ; attempt++)
            {
                try
                {
                    return await turn();
                }
                catch (StoreConflictException) when (attempt < Attempts)
                {
                    // Apart by chance, so that two instances do not meet again and again.
                    await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, Math.Min(25 * attempt, LongestWait))), clock, cancellationToken);
                }
            }
        }
        finally
        {
            lane.Release();
        }
    }
}
