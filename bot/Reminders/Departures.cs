using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Notes that a person removed the bot: nothing is sent to her until she writes or installs it again.</summary>
internal sealed partial class Departures(Reach reach, TimeProvider clock, ILogger<Departures> logger)
{
    /// <param name="person">The person.</param>
    /// <param name="at">When she did, in UTC, as the channel says; null when it does not say.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task NoteAsync(PersonKey person, DateTimeOffset? at, CancellationToken cancellationToken)
    {
        try
        {
            await reach.LoseAsync(person, new Unreachable(at ?? clock.GetUtcNow(), WhyUnreachable.Blocked), null, cancellationToken);
        }
        catch (Exception exception) when (exception is StoreUnavailableException or StoreConflictException)
        {
            // The first reminder that bounces finds it out.
            NotNoted(logger, person.Person.Value, StorageProblem.Code(exception.InnerException!));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "That {Person} removed the bot was not noted ({Problem}).")]
    private static partial void NotNoted(ILogger logger, string person, string problem);
}
