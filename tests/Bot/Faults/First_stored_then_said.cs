using System.Collections.Concurrent;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class First_stored_then_said(SharedBot shared) : IClassFixture<SharedBot>
{
    [Fact]
    [Fault(15)]
    public async Task No_reply_leaves_before_storage_has_answered_the_last_write()
    {
        var wishes = Wish.AllNames.Take(Faults.Times(8, int.MaxValue)).ToList();
        foreach (var wish in wishes)
        {
            var delivery = await Wish.Find(wish).Prepare(shared.Coordinator(), shared);
            var seen = new ConcurrentQueue<string>();
            shared.Faults.Done = request => seen.Enqueue(StorageFaults.IsWrite(request) ? "stored" : "read");
            shared.Bot.Connector.Choose = _ =>
            {
                seen.Enqueue("said");
                return null;
            };

            await shared.Bot.DeliverAsync(delivery);
            seen.Enqueue("answered");
            (shared.Faults.Done, shared.Bot.Connector.Choose) = (null, null);

            var order = seen.Where(what => what != "read").ToList();
            var isTyped = delivery["type"]!.ToString() == "message";
            Assert.True(order.LastIndexOf("stored") is >= 0 and var stored && stored < order.IndexOf(isTyped ? "said" : "answered"), $"{wish}: {string.Join(", ", order)}");
        }

        Faults.Tried(15, wishes.Count);
    }
}
