//! The commands, on connections that wait and that do not, and in pipelines.

use crate::{ConnectionLike, FromRedisValue, RedisResult, ToRedisArgs, aio};

macro_rules! commands {
    ($(read $read:ident($($key:ident),*$(; $($number:ident),*)?);)* $(write $write:ident($($given:ident),*$(; $($extra:ident),*)?);)*) => {
        pub trait Commands: ConnectionLike + Sized {
            $(
                #[stub::clean]
                #[stub::fresh]
                fn $read<$($key: ToRedisArgs,)* RV: FromRedisValue>(&mut self, $($key: $key,)* $($($number: i64,)*)?) -> RedisResult<RV>;
            )*
            $(
                #[stub::sink(recipient = "storage", args($($given),*))]
                #[stub::clean]
                #[stub::fresh]
                fn $write<$($given: ToRedisArgs,)* RV: FromRedisValue>(&mut self, $($given: $given,)* $($($extra: i64,)*)?) -> RedisResult<RV>;
            )*
        }

        pub trait AsyncCommands: aio::ConnectionLike + Sized {
            $(
                #[stub::clean]
                #[stub::fresh]
                async fn $read<$($key: ToRedisArgs,)* RV: FromRedisValue>(&mut self, $($key: $key,)* $($($number: i64,)*)?) -> RedisResult<RV>;
            )*
            $(
                #[stub::sink(recipient = "storage", args($($given),*))]
                #[stub::clean]
                #[stub::fresh]
                async fn $write<$($given: ToRedisArgs,)* RV: FromRedisValue>(&mut self, $($given: $given,)* $($($extra: i64,)*)?) -> RedisResult<RV>;
            )*
        }

        impl Pipeline {
            $(
                #[stub::flow(self -> return)]
                pub fn $read<$($key: ToRedisArgs),*>(&mut self, $($key: $key,)* $($($number: i64,)*)?) -> &mut Pipeline;
            )*
            $(
                #[stub::flow(self -> return, $($given -> self.args, $given -> return.args),*)]
                pub fn $write<$($given: ToRedisArgs),*>(&mut self, $($given: $given,)* $($($extra: i64,)*)?) -> &mut Pipeline;
            )*
        }
    };
}

commands! {
    read get(key);
    read mget(keys);
    read keys(key);
    read get_ex(key; expire_at);
    read get_del(key);
    read getrange(key; from, to);
    read del(key);
    read exists(key);
    read expire(key; seconds);
    read expire_at(key; ts);
    read pexpire(key; ms);
    read persist(key);
    read ttl(key);
    read strlen(key);
    read hget(key, field);
    read hmget(key, fields);
    read hdel(key, field);
    read hexists(key, field);
    read hkeys(key);
    read hvals(key);
    read hgetall(key);
    read hlen(key);
    read blpop(key; timeout);
    read brpop(key; timeout);
    read lindex(key; index);
    read llen(key);
    read lpop(key; count);
    read rpop(key; count);
    read lrange(key; start, stop);
    read lrem(key, value; count);
    read ltrim(key; start, stop);
    read scard(key);
    read sismember(key, member);
    read smembers(key);
    read spop(key);
    read srandmember(key);
    read srem(key, member);
    read zcard(key);
    read zcount(key, min, max);
    read zrange(key; start, stop);
    read zrange_withscores(key; start, stop);
    read zrangebyscore(key, min, max);
    read zrevrange(key; start, stop);
    read zrank(key, member);
    read zrem(key, members);
    read zscore(key, member);
    write set(key, value);
    write set_options(key, value, options);
    write mset(items);
    write set_ex(key, value; seconds);
    write pset_ex(key, value; milliseconds);
    write set_nx(key, value);
    write getset(key, value);
    write append(key, value);
    write rename(key, new_key);
    write incr(key, delta);
    write decr(key, delta);
    write hset(key, field, value);
    write hset_nx(key, field, value);
    write hset_multiple(key, items);
    write hincr(key, field, delta);
    write lpush(key, value);
    write lpush_exists(key, value);
    write lset(key, value; index);
    write rpush(key, value);
    write rpush_exists(key, value);
    write sadd(key, member);
    write zadd(key, member, score);
    write zadd_multiple(key, items);
    write zincr(key, member, delta);
    write pfadd(key, element);
    write publish(channel, message);
    write xadd(key, id, items);
}

impl<C: ConnectionLike> Commands for C {}

impl<C: aio::ConnectionLike> AsyncCommands for C {}

/// Commands that are sent together.
#[derive(Clone, Debug)]
pub struct Pipeline {
    args: Vec<u8>,
}

#[stub::clean]
pub fn pipe() -> Pipeline;

impl Pipeline {
    #[stub::clean]
    pub fn new() -> Pipeline;
    #[stub::flow(self -> return)]
    pub fn atomic(&mut self) -> &mut Pipeline;
    #[stub::flow(self -> return)]
    pub fn ignore(&mut self) -> &mut Pipeline;
    #[stub::flow(self -> return)]
    pub fn cmd(&mut self, name: &str) -> &mut Pipeline;
    #[stub::flow(self -> return, arg -> self.args, arg -> return.args)]
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Pipeline;
    #[stub::flow(self -> return, cmd.args -> self.args, cmd.args -> return.args)]
    pub fn add_command(&mut self, cmd: crate::Cmd) -> &mut Pipeline;
    #[stub::clean]
    pub fn clear(&mut self);
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<T>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    #[stub::sink(recipient = "storage", args(self.args))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn exec_async(&self, con: &mut impl aio::ConnectionLike) -> RedisResult<()>;
}

/// Values as JSON.
pub trait JsonCommands: ConnectionLike + Sized {
    #[stub::sink(recipient = "storage", args(key, value), render = "Serialize")]
    #[stub::clean]
    #[stub::fresh]
    fn json_set<K: ToRedisArgs, P: ToRedisArgs, V: serde::Serialize, RV: FromRedisValue>(
        &mut self,
        key: K,
        path: P,
        value: &V,
    ) -> RedisResult<RV>;
    #[stub::clean]
    #[stub::fresh]
    fn json_get<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, path: P) -> RedisResult<RV>;
}

impl<C: ConnectionLike> JsonCommands for C {}

pub trait JsonAsyncCommands: aio::ConnectionLike + Sized {
    #[stub::sink(recipient = "storage", args(key, value), render = "Serialize")]
    #[stub::clean]
    #[stub::fresh]
    async fn json_set<K: ToRedisArgs, P: ToRedisArgs, V: serde::Serialize, RV: FromRedisValue>(
        &mut self,
        key: K,
        path: P,
        value: &V,
    ) -> RedisResult<RV>;
    #[stub::clean]
    #[stub::fresh]
    async fn json_get<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, path: P) -> RedisResult<RV>;
}

impl<C: aio::ConnectionLike> JsonAsyncCommands for C {}
