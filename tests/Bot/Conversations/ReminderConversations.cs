namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>A reminder that was asked for by chat, and comes there on Tuesday 13 October 2026 at half past nine.</summary>
public abstract class ReminderConversations : ConversationTests
{
    protected const string Wish = "herinner ons elk half jaar vanaf 13 oktober aan het gesprek met de wijkraad";

    protected static readonly DateTimeOffset Due = new(2026, 10, 13, 7, 30, 1, TimeSpan.Zero);

    private protected async Task<Coordinator> WithAWishAsync(params string[] then)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync([Wish, .. then]);
        return noor;
    }

    private protected async Task ReachesAsync(Coordinator noor, DateTimeOffset now)
    {
        Bot.Clock.Now = now;
        await Bot.SweepAsync(noor.Tenant);
        noor.Show(Bot.Connector.TakeFrom(noor.Conversation)[^1]["attachments"]![0]!["content"]!);
        noor.Transcript?.Add("sleutelnet", noor.Reads);
    }
}
