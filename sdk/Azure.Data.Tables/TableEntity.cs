using System.Collections;
using System.Globalization;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables;

#pragma warning disable CA1710 // The package's own name.
/// <summary>A row as a dictionary of properties. The keys, the timestamp and the ETag stand in it under the service's own names.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
#pragma warning restore CA1710
{
    private readonly Dictionary<string, object> _properties;

    public TableEntity() => _properties = [];

    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object> values) => _properties = values is null ? [] : new(values);

    internal TableEntity(int capacity) => _properties = new(capacity);

    public string PartitionKey
    {
        get => GetString(SystemProperties.PartitionKey);
        set => _properties[SystemProperties.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(SystemProperties.RowKey);
        set => _properties[SystemProperties.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(SystemProperties.Timestamp);
        set => _properties[SystemProperties.Timestamp] = value;
    }

    public ETag ETag
    {
        get => GetString(SystemProperties.ETag) is { } text ? new ETag(text) : default;
        set => _properties[SystemProperties.ETag] = value == default ? null : value.ToString();
    }

    public ICollection<string> Keys => _properties.Keys;

    public int Count => _properties.Count;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    internal Dictionary<string, object> Properties => _properties;

    /// <summary>The value, or null where there is none.</summary>
    public object this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set => _properties[key] = value;
    }

    public string GetString(string key) => Read(key) switch
    {
        null => null,
        DateTimeOffset time => time.UtcDateTime.ToString("o", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("o", CultureInfo.InvariantCulture),
        var value => As<string>(key, value),
    };

    public bool? GetBoolean(string key) => Value<bool>(key);

    public int? GetInt32(string key) => Value<int>(key);

    public long? GetInt64(string key) => Value<long>(key);

    public double? GetDouble(string key) => Value<double>(key);

    public Guid? GetGuid(string key) => Value<Guid>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) => Read(key) is DateTime time ? new DateTimeOffset(time) : Value<DateTimeOffset>(key);

    public DateTime? GetDateTime(string key) => Read(key) is DateTimeOffset time ? time.UtcDateTime : Value<DateTime>(key);

    public byte[] GetBinary(string key) => Read(key) switch
    {
        null => null,
        BinaryData data => data.ToArray(),
        var value => As<byte[]>(key, value),
    };

    public BinaryData GetBinaryData(string key) => Read(key) switch
    {
        null => null,
        byte[] bytes => BinaryData.FromBytes(bytes),
        var value => As<BinaryData>(key, value),
    };

    public void Add(string key, object value) => _properties.Add(key, value);

    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    public bool Remove(string key) => _properties.Remove(key);

    public bool TryGetValue(string key, out object value) => _properties.TryGetValue(key, out value);

    public void Clear() => _properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => _properties.Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => _properties.Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private object Read(string key) => _properties.GetValueOrDefault(key);

    private T? Value<T>(string key)
        where T : struct => Read(key) is { } value ? As<T>(key, value) : null;

    private static T As<T>(string key, object value) => value is T typed
        ? typed
        : throw new InvalidOperationException($"Property '{key}' is a {value.GetType().Name} and cannot be read as a {typeof(T).Name}.");
}
